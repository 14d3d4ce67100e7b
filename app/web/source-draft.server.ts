import type { Language } from '#app/domain/language.ts'
import { type SourceDraft, webAddressSchema } from '#app/domain/source.ts'
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
export function sourceDraft(said: Said, received: Received): SourceDraft {
  const { title, kind, publisher, authors, url, published, language, note } = said
  const { text, imported } = received
  const facts = imported.facts
  return {
    ...{ kind, note },
    title: title || titleOf(received),
    publisher: publisher ?? shortened(facts.publisher),
    authors:
      authors.length > 0 ? authors : facts.authors.slice(0, 50).flatMap((name) => shortened(name) ?? []),
    url: url ?? webAddressSchema.safeParse(facts.address).data ?? null,
    published: published ?? facts.published,
    language: language ?? textLanguage(text, facts),
  }
}

/** A work without a title, without text and without a name is called by its address, or by its kind. */
function titleOf({ imported: { facts }, text, capture }: Received): string {
  const names = [facts.title, text, capture.fileName, facts.address, capture.mediaType]
  return names.map((name) => guessTitle(name ?? '')).find((name) => name !== '') ?? ''
}

const longestName = 200

function shortened(name: string | null): string | null {
  return name?.slice(0, longestName).toWellFormed().trim() || null
}

/** The letters of the text tell more surely than what a page's template says of its language. */
function textLanguage(text: string, { language }: Facts): Language {
  const guess = guessLanguage(text)
  return guess === 'und' ? (language ?? guess) : guess
}
