import { authorize } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Language } from '#app/domain/language.ts'
import type { SourceDraft } from '#app/domain/source.ts'
import { guessLanguage } from '#app/imports/guess-language.ts'
import { guessTitle } from '#app/imports/guess-title.ts'
import type { Facts } from '#app/imports/imported.ts'
import type { FileReader } from '#app/imports/worker/file-reader.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { refuseTwin } from '#app/services/sources/refuse-twin.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { parseFields } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { onForm } from './handle-form.server.ts'
import { type Received, receiveText } from './receive-text.server.ts'
import { addSourceSchema, type SourceAdditionFields } from './source-forms.server.ts'

/**
 * Answers the form that adds a source: the bytes are read and turned into blocks first, then all is stored at once.
 * What cannot be read is said at the field that it came from.
 */
export async function addSourceFrom(
  work: Work,
  opened: Case,
  fields: FormData,
  readFile: FileReader['read'],
) {
  const parsed = parseFields(fields, addSourceSchema)
  try {
    authorize(work.actor, 'edit', opened)
  } catch (error) {
    return refused(parsed, error)
  }
  const { submission } = parsed
  if (submission.status !== 'success') return invalid(parsed)
  const { file } = submission.value
  let received: Received
  try {
    received = await receiveText(submission.value, readFile)
  } catch (error) {
    return refused(parsed, error, { field: file ? 'file' : 'text' })
  }
  return onForm(addSourceSchema, (inner, input) => {
    if (!input.again)
      refuseTwin(inner, { caseId: opened.id, bytes: received.capture.bytes, text: received.text })
    const { source } = addSource(inner, {
      caseId: opened.id,
      draft: draftOf(input, received),
      capture: received.capture,
    })
    return { to: `/cases/${opened.slug}/sources/${numberLabel('S', source.number)}` }
  })(work, fields)
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
