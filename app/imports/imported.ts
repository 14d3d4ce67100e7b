import type { DraftBlock } from '#app/domain/canonical-text.ts'
import type { Language } from '#app/domain/language.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'

/** A file on its way in. The name, the media type (with a charset, where one was sent) and the address are claims of the sender. */
export type FileToRead = {
  bytes: Uint8Array
  fileName: string | null
  mediaType: string | null
  /** Where the bytes were fetched from. */
  address: string | null
  /** A piece of a page that somebody chose: all of it is the work. */
  piece?: boolean
}

/** What a work says of itself; `null` where it says nothing. */
export type Facts = {
  title: string | null
  authors: string[]
  publisher: string | null
  published: PartialDate | null
  language: Language | null
  address: string | null
}

export const noFacts: Facts = {
  ...{ title: null, authors: [], publisher: null, published: null, language: null, address: null },
}

/** What an import makes of bytes: plain text in blocks, never markup. `mediaType` names the charset that was read. */
export type Imported = { facts: Facts; blocks: DraftBlock[]; mediaType: string }
