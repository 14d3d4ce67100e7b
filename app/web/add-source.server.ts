import { authorize } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Language } from '#app/domain/language.ts'
import type { SourceDraft } from '#app/domain/source.ts'
import { guessLanguage } from '#app/imports/guess-language.ts'
import { guessTitle } from '#app/imports/guess-title.ts'
import type { Facts } from '#app/imports/imported.ts'
import type { Intake } from '#app/imports/intake.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { refuseTwin } from '#app/services/sources/refuse-twin.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { parseFields } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'
import { handedField, type Received, receiveText } from './receive-text.server.ts'
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
  let received: Received
  try {
    received = await receiveText(submission.value, intake)
  } catch (error) {
    return refused(parsed, error, { field: handedField(submission.value) })
  }
  return onForm(addSourceSchema, (inner, input) => {
    const draft = draftOf(input, received)
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

/** What the editor says comes first, then what the work says of itself, then what its text tells. */
function draftOf(input: SourceAdditionFields, { imported: { facts }, text, capture }: Received): SourceDraft {
  const { title, kind, publisher, authors, url, published, language, note } = input
  return {
    ...{ kind, note },
    title: title || guessTitle(facts.title ?? (text || (capture.fileName ?? ''))),
    publisher: publisher ?? facts.publisher,
    authors: authors.length > 0 ? authors : facts.authors,
    url: url ?? facts.address,
    published: published ?? facts.published,
    language: language ?? textLanguage(text, facts),
  }
}

/** The letters of the text tell more surely than what a page's template says of its language. */
function textLanguage(text: string, { language }: Facts): Language {
  const guess = guessLanguage(text)
  return guess === 'und' ? (language ?? guess) : guess
}
