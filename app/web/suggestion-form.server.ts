import { z } from 'zod'
import { type CaseId, idSchema } from '#app/domain/ids.ts'
import { relayDraftSchema } from '#app/domain/relay-draft.ts'
import { decideSuggestion } from '#app/services/relays/decide-suggestion.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import { onForm } from './handle-form.server.ts'

const number = z.coerce.number().int().positive()
const offset = z.coerce.number().int().nonnegative()
const suggestionSchema = z.strictObject({
  ...relayDraftSchema.shape,
  ...{ a: number, captureA: idSchema('capture'), startA: offset, endA: offset },
  ...{ b: number, captureB: idSchema('capture'), startB: offset, endB: offset },
  /** Which of the two has it from the other. */
  direction: z.enum(['a', 'b']),
  decision: z.enum(['accepted', 'rejected']),
  version: z.int().nonnegative(),
})

/** Decides on two sources that share words. The shared words become the passage of the relay, in the source that has it. */
export function suggestionForm(caseId: CaseId) {
  return onForm(suggestionSchema, (work, { a, b, direction, decision, kind, note, version, ...at }) => {
    const [first, second] = [a, b].map((one) => getSourceByNumber(work.db, caseId, one))
    if (!first || !second) throw new Error('A suggestion names two sources')
    const [source, other] = direction === 'a' ? [first, second] : [second, first]
    const place =
      direction === 'a'
        ? { captureId: at.captureA, span: { start: at.startA, end: at.endA } }
        : { captureId: at.captureB, span: { start: at.startB, end: at.endB } }
    decideSuggestion(work, {
      ...{ sourceId: source.id, otherSourceId: other.id, decision },
      ...{ draft: { kind, note }, place, version },
    })
    return { result: null }
  })
}
