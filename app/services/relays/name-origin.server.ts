import { authorize } from '#app/domain/actor.ts'
import type { CaseId } from '#app/domain/ids.ts'
import type { Origin } from '#app/domain/relay.ts'
import type { OriginDraft } from '#app/domain/relay-draft.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { insertOrigin } from '#db/queries/origins.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'
import { refuseAlikeOrigin, refuseNamedOrigin } from './refuse-named-origin.server.ts'

/** `isOther`: the editor knows of those whose name is alike, and says that it is none of them. */
export type OriginNaming = { caseId: CaseId; draft: OriginDraft; isOther?: boolean }

/** Names somebody outside of the case from whom its sources have it. Refused when they are named already. */
export function nameOrigin(work: Work, naming: OriginNaming): Origin {
  return change(work, (recorder) => nameOriginIn(work, recorder, naming))
}

/** The same, inside a change that is already under way. */
export function nameOriginIn(
  work: Work,
  { tx, at, record }: Recorder,
  { caseId, draft, isOther }: OriginNaming,
): Origin {
  const parent = authorize(work.actor, 'edit', getCase(tx, caseId))
  refuseNamedOrigin(tx, caseId, draft)
  if (!isOther) refuseAlikeOrigin(tx, caseId, draft)
  const made = { createdAt: at, createdBy: work.actor.id, version: 1 }
  const origin: Origin = { ...draft, ...made, id: work.newId('origin'), caseId: parent.id }
  insertOrigin(tx, origin)
  const { id, name, kind } = origin
  record({ type: 'origin_named', caseId, data: { origin: id, name, kind } })
  return origin
}
