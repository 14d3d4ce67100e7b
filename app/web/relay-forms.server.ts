import { z } from 'zod'
import { WorkbenchError } from '#app/domain/errors.ts'
import { idSchema, type OriginId, type SourceId } from '#app/domain/ids.ts'
import { originKinds, type Relay } from '#app/domain/relay.ts'
import { originDraftSchema, relayDraftSchema } from '#app/domain/relay-draft.ts'
import { reliabilityDraftSchema } from '#app/domain/reliability-draft.ts'
import type { Source } from '#app/domain/source.ts'
import { wordsInText } from '#app/domain/words-in-text.ts'
import { textFor } from '#app/messages/text.ts'
import { assessReliability } from '#app/services/relays/assess-reliability.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { recordCircle } from '#app/services/relays/record-circle.server.ts'
import { type RelayRecording, recordRelay } from '#app/services/relays/record-relay.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getCapture, getNewestCapture } from '#db/queries/captures.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { onForm } from './handle-form.server.ts'

const text = textFor('en')

/** Somebody who is named in the form, or one of those who are known already. */
const whom = {
  from: idSchema('source').or(idSchema('origin')).or(z.literal('')).default(''),
  name: z.string().trim().max(200).default(''),
  originKind: z.enum(originKinds).nullable().default(null),
}

const relaySchema = z
  .strictObject({
    ...whom,
    ...relayDraftSchema.shape,
    passage: idSchema('passage').or(z.literal('')).default(''),
    words: z.string().trim().max(20_000).default(''),
    capture: idSchema('capture').or(z.literal('')).default(''),
    /** What the editor says after a refusal: that it is circular reporting, or that a name like another is somebody else. */
    as: z.enum(['relay', 'circle', 'other']).default('relay'),
  })
  .refine(({ from, name }) => (from === '') !== (name === ''), {
    path: ['from'],
    error: text('relays.from_one'),
  })
  .refine(({ name, originKind }) => name === '' || originKind !== null, {
    path: ['originKind'],
    error: text('relays.kind_needed'),
  })

type RelayFields = z.output<typeof relaySchema>

/** Records from whom a source has it, or, when the editor says so of one that closes a loop, a finding of circular reporting. */
export function relayForm(sourceOf: (work: Work) => Source, to: string) {
  return onForm(relaySchema, (work, fields) => {
    const source = sourceOf(work)
    const { kind, note } = fields
    const draft = { kind, note }
    const place = placeOf(work, source, fields)
    if (fields.as === 'circle') {
      const fromSourceId = fields.from as SourceId
      recordCircle(work, { sourceId: source.id, fromSourceId, draft, place })
      return { to: `${to}#circles` }
    }
    recordRelay(work, { sourceId: source.id, from: whomOf(work, source, fields), draft, place })
    return { to: `${to}#from` }
  })
}

function whomOf(work: Work, { caseId }: Source, { from, name, originKind, as }: RelayFields): Relay['from'] {
  if (from.startsWith('src_')) return { sourceId: from as SourceId }
  if (from !== '') return { originId: from as OriginId }
  const draft = originDraftSchema.parse({ name, kind: originKind })
  return { originId: nameOrigin(work, { caseId, draft, isOther: as === 'other' }).id }
}

/** Words that were typed are sought in the capture they are from; else a quote of the source that is in use already. */
function placeOf(
  work: Work,
  source: Source,
  { passage, words, capture }: RelayFields,
): RelayRecording['place'] {
  if (words !== '') {
    const read = capture === '' ? getNewestCapture(work.db, source.id) : getCapture(work.db, capture)
    const span = wordsInText(read.text, words)
    if (!span) {
      throw new WorkbenchError('invalid', 'relay.words_not_found', { source: `S${source.number}` })
    }
    return { captureId: read.id, span }
  }
  if (passage === '') return null
  const { captureId, locator } = getPassage(work.db, passage)
  if (locator.kind !== 'text') throw new WorkbenchError('invalid', 'passage.outside')
  return { captureId, span: { start: locator.start, end: locator.end } }
}

/** Marks a source as an origin, or takes the mark away. */
export function markForm(sourceOf: (work: Work) => Source) {
  return onForm(z.strictObject({ isOrigin: z.enum(['true', 'false']) }), (work, { isOrigin }) => {
    markOrigin(work, { sourceId: sourceOf(work).id, isOrigin: isOrigin === 'true' })
    return { result: null }
  })
}

/** Says how reliable a source is on a topic. */
export function assessForm(sourceOf: (work: Work) => Source, to: string) {
  return onForm(reliabilityDraftSchema, (work, draft) => {
    assessReliability(work, { sourceId: sourceOf(work).id, draft })
    return { to: `${to}#reliability` }
  })
}
