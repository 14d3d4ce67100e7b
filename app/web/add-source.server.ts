import { authorize } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Refusal } from '#app/domain/errors.ts'
import type { FileResult } from '#app/domain/preparation.ts'
import type { Intake } from '#app/imports/intake.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { refuseTwin } from '#app/services/sources/refuse-twin.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { parseFields } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'
import { handedField, type Received, receiveFile, receiveText } from './receive-text.server.ts'
import { refusalOf } from './respond.server.ts'
import { sourceDraft } from './source-draft.server.ts'
import { addSourceSchema } from './source-forms.server.ts'

/**
 * Answers the form that adds a source: the work is read and turned into blocks first, then all is stored at once, as a source or, with
 * the button that asks for it, as a preparation to look at. What cannot be read is said at the field that it came from.
 */
export async function addSourceFrom(work: Work, opened: Case, fields: FormData, intake: Intake) {
  const parsed = parseFields(fields, addSourceSchema)
  try {
    authorize(work.actor, 'edit', opened)
  } catch (error) {
    return refused(parsed, error)
  }
  const { submission } = parsed
  if (submission.status !== 'success') return invalid(parsed)
  const { file: files } = submission.value
  if (files.length > 1) return addSeveral(work, opened, fields, files, intake)
  const handed = { ...submission.value, file: files[0] ?? null }
  let received: Received
  try {
    received = await receiveText(handed, intake)
  } catch (error) {
    return refused(parsed, error, { field: handedField(handed) })
  }
  return onForm(addSourceSchema, (inner, input) => {
    const draft = sourceDraft(input, received)
    const { capture, text } = received
    if (!input.again)
      refuseTwin(inner, { caseId: opened.id, bytes: capture.bytes, text, address: fetchedFrom(received) })
    if (input.next === 'prepare') {
      const { id } = prepareSource(inner, { caseId: opened.id, sourceId: null, draft, capture })
      return { to: `/cases/${opened.slug}/preparations/${id}` }
    }
    const { source } = addSource(inner, { caseId: opened.id, draft, capture })
    return { to: `/cases/${opened.slug}/sources/${numberLabel('S', source.number)}` }
  })(work, fields)
}

/** The address a work was fetched from; null for what was pasted or uploaded, since many files may name one address. */
function fetchedFrom({ capture, imported }: Received): string | null {
  return capture.method === 'address' ? imported.facts.address : null
}

/** Reads several files one after another; each becomes a preparation or says why it did not. One bad file does not stop the others. */
async function addSeveral(work: Work, opened: Case, fields: FormData, files: File[], intake: Intake) {
  const read: (Received | Refusal)[] = []
  for (const file of files) {
    read.push(await receiveFile(file, intake).catch((error: unknown) => refusalOf(error).refusal))
  }
  return onForm(addSourceSchema, (inner, input) => {
    const results = read.map((outcome, at): FileResult => {
      const name = files[at]?.name ?? ''
      if (!('capture' in outcome)) return { name, refusal: outcome }
      const draft = sourceDraft({ ...input, title: '' }, outcome)
      const { id } = prepareSource(inner, {
        caseId: opened.id,
        sourceId: null,
        draft,
        capture: outcome.capture,
      })
      return { name, preparation: id }
    })
    return { result: results }
  })(work, fields)
}
