import { z } from 'zod'
import { authorize } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Source } from '#app/domain/source.ts'
import type { FileReader } from '#app/imports/worker/file-reader.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { parseFields } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'
import { type Received, receiveText } from './receive-text.server.ts'

const captureAgainSchema = z.strictObject({
  text: z.string().default(''),
  file: z.file().nullable().default(null),
})

/** Answers the form that captures a source again: the bytes are read first, then all is stored at once. */
export async function captureAgainFrom(
  work: Work,
  { source, slug }: { source: Source; slug: string },
  fields: FormData,
  readFile: FileReader['read'],
) {
  const parsed = parseFields(fields, captureAgainSchema)
  const { submission } = parsed
  if (submission.status !== 'success') return invalid(parsed)
  let received: Received
  try {
    authorize(work.actor, 'edit', source)
    received = await receiveText(submission.value, readFile)
  } catch (error) {
    return refused(parsed, error, { field: submission.value.file ? 'file' : 'text' })
  }
  return onForm(captureAgainSchema, (inner) => {
    captureAgain(inner, { sourceId: source.id, capture: received.capture })
    return { to: `/cases/${slug}/sources/${numberLabel('S', source.number)}/compare` }
  })(work, fields)
}
