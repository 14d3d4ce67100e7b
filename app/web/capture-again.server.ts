import { z } from 'zod'
import { authorize } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Source, SourceDraft } from '#app/domain/source.ts'
import type { Intake } from '#app/imports/intake.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { kindsAsBefore } from '#app/services/sources/kinds-as-before.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { parseFields } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'
import { type Handed, handedField, type Received, receiveText } from './receive-text.server.ts'
import { handedFields } from './source-forms.server.ts'

const captureAgainSchema = z.strictObject({ ...handedFields, file: z.file().nullable().default(null) })

/** Answers the form that captures a source again: the bytes are read first, then all is stored at once, or waits to be looked at. */
export async function captureAgainFrom(
  work: Work,
  { source, slug }: { source: Source; slug: string },
  fields: FormData,
  intake: Intake,
) {
  const parsed = parseFields(fields, captureAgainSchema)
  const { submission } = parsed
  if (submission.status !== 'success') return invalid(parsed)
  let received: Received
  try {
    authorize(work.actor, 'edit', source)
    received = await receiveText(handedOver(submission.value, source), intake)
  } catch (error) {
    return refused(parsed, error, { field: handedField(submission.value) })
  }
  return onForm(captureAgainSchema, (inner, { next }) => {
    const { id: sourceId, caseId } = source
    const { blocks, ...got } = received.capture
    const capture = { ...got, blocks: kindsAsBefore(inner, { sourceId, blocks }) }
    if (next === 'prepare') {
      const { id } = prepareSource(inner, { caseId, sourceId, draft: draftOf(source), capture })
      return { to: `/cases/${slug}/preparations/${id}` }
    }
    captureAgain(inner, { sourceId, capture })
    return { to: `/cases/${slug}/sources/${numberLabel('S', source.number)}/compare` }
  })(work, fields)
}

function draftOf({ title, kind, publisher, authors, url, published, language, note }: Source): SourceDraft {
  return { title, kind, publisher, authors, url, published, language, note }
}

/** The form offers the source's own address; a text or a file that is given as well is what was meant. */
function handedOver(handed: Handed, { url }: Pick<Source, 'url'>): Handed {
  const given = handed.file !== null || handed.text.trim() !== ''
  return given && handed.from === url ? { ...handed, from: '' } : handed
}
