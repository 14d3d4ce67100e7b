import { z } from 'zod'
import { WorkbenchError } from '#app/domain/errors.ts'
import { findGivenWords } from '#app/domain/find-given-words.ts'
import { idSchema } from '#app/domain/ids.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { onForm } from './handle-form.server.ts'

const decideSchema = z.strictObject({
  passageId: idSchema('passage'),
  captureId: idSchema('capture'),
  /** Where the words were proposed, in UTF-16 units of the newer capture. */
  near: z.coerce.number().int().nonnegative().nullable().default(null),
  words: z.string().max(100_000).default(''),
  decision: z.enum(['confirm', 'leave']),
})

/** The form that decides on a quote whose words do not stand in a newer capture. */
export const decideForm = onForm(decideSchema, (work, { passageId, captureId, near, words, decision }) => {
  const placed = () => findGivenWords(getCapture(work.db, captureId).text, words, chosen(near))
  settleLocation(work, { passageId, captureId, span: decision === 'leave' ? null : placed() })
  return { result: null }
})

function chosen(near: number | null): number {
  if (near === null) throw new WorkbenchError('invalid', 'location.which')
  return near
}
