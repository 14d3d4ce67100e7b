import { authorize } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import type { FileResult } from '#app/domain/preparation.ts'
import type { SourceDraft } from '#app/domain/source.ts'
import type { Intake } from '#app/imports/intake.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { refuseTwin } from '#app/services/sources/refuse-twin.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { parseFields } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'
import { handedField, type Received, receiveText } from './receive-text.server.ts'
import { refusalOf } from './respond.server.ts'
import { sourceDraft } from './source-draft.server.ts'
import { addSourceSchema, type SourceAdditionFields } from './source-forms.server.ts'

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
  const { file: files, one } = submission.value
  if (files.length > 1 || one) return addSeveral(work, opened, fields, submission.value, intake)
  const handed = { ...submission.value, file: files[0] ?? null }
  let received: Received
  try {
    received = await receiveText(handed, intake)
  } catch (error) {
    return refused(parsed, error, { field: handedField(handed) })
  }
  return onForm(addSourceSchema, (inner, input) => {
    const draft = sourceDraft(input, received)
    if (!input.again) refuseKnown(inner, opened, draft, received)
    const { capture } = received
    if (input.next === 'prepare') {
      const { id } = prepareSource(inner, { caseId: opened.id, sourceId: null, draft, capture })
      return { to: `/cases/${opened.slug}/preparations/${id}` }
    }
    const { source } = addSource(inner, { caseId: opened.id, draft, capture })
    return { to: `/cases/${opened.slug}/sources/${numberLabel('S', source.number)}` }
  })(work, fields)
}

function refuseKnown(work: Work, { id: caseId }: Case, { url }: SourceDraft, { capture, text }: Received) {
  const { bytes, retrieval } = capture
  refuseTwin(work, { caseId, bytes, text, retrieval: retrieval ?? null, url })
}

/** Reads several files one after another; each becomes a preparation or says why it did not. One bad file does not stop the others. */
async function addSeveral(
  work: Work,
  opened: Case,
  fields: FormData,
  handed: SourceAdditionFields,
  intake: Intake,
) {
  const files = handed.file
  const read: (Received | Refusal)[] = []
  for (const file of files) {
    const received = receiveText({ ...handed, file }, intake)
    read.push(await received.catch((error: unknown) => refusalOf(error).refusal))
  }
  return onForm(addSourceSchema, (inner, input) => {
    const results = read.map((outcome, at): FileResult => {
      const name = files[at]?.name ?? ''
      if (!('capture' in outcome)) return { name, refusal: outcome }
      const draft = sourceDraft({ ...input, title: '' }, outcome)
      try {
        if (!input.again) refuseKnown(inner, opened, draft, outcome)
        const { capture } = outcome
        const { id } = prepareSource(inner, { caseId: opened.id, sourceId: null, draft, capture })
        return { name, preparation: id }
      } catch (error) {
        if (error instanceof WorkbenchError && error.code === 'invalid')
          return { name, refusal: error.refusal }
        throw error
      }
    })
    return { result: results }
  })(work, fields)
}
