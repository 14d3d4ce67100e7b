import type { SourceId } from '#app/domain/ids.ts'
import type { Relay } from '#app/domain/relay.ts'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { aCase, aSource } from './material.ts'
import { testWork } from './test-work.ts'

const draft = { kind: 'quotes', note: '' } as const

/** A case with three sources, S1 to S3, and what an editor does with them. */
export function relayDesk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const texts = ['Об этом сообщает Kloop.', 'Как пишет Kloop, он избит.', 'Он избит, сообщил министр.']
  const [s1, s2, s3] = texts.map((text) => aSource(work, caseId, text))
  if (!s1 || !s2 || !s3) throw new Error('The desk has three sources')
  const has = (
    source: SourceId,
    from: Relay['from'],
    place: Parameters<typeof recordRelay>[1]['place'] = null,
  ) => recordRelay(work, { sourceId: source, from, draft, place })
  const origin = (name: string) => nameOrigin(work, { caseId, draft: { name, kind: 'outlet', note: '' } })
  const told = () => readHistory(work, { caseId, limit: 1 }).entries[0]
  return { work, caseId, s1, s2, s3, has, origin, told }
}
