import type { Language } from '#app/domain/language.ts'
import type { SourceDraft } from '#app/domain/source.ts'
import { guessLanguage } from '#app/imports/guess-language.ts'
import { guessTitle } from '#app/imports/guess-title.ts'
import type { Facts } from '#app/imports/imported.ts'
import type { Received } from './receive-text.server.ts'

/** What an editor says of a source before its text was read; empty or null where nothing was said. */
export type Said = Omit<SourceDraft, 'language'> & { language: Language | null }

/** Nothing said at all. */
export const nothingSaid: Said = {
  ...{
    title: '',
    kind: 'article',
    publisher: null,
    authors: [],
    url: null,
    published: null,
    language: null,
    note: '',
  },
}

/** What the editor says comes first, then what the work says of itself, then what its text tells. */
export function sourceDraft(said: Said, { imported: { facts }, text, capture }: Received): SourceDraft {
  const { title, kind, publisher, authors, url, published, language, note } = said
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
