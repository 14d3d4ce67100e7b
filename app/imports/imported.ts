import type { DraftBlock } from '#app/domain/canonical-text.ts'

/** What an import makes of bytes: plain text in blocks, never markup. `mediaType` names the charset that was read. */
export type Imported = {
  /** The work's own title, where the format or its first line gives one. */
  title: string | null
  blocks: DraftBlock[]
  mediaType: string
  encoding: string
}

/** What is known of a file besides its bytes. Both are only claims of the sender. */
export type FileFacts = { fileName: string | null; mediaType: string | null }
