import { canonicalize, type DraftBlock, splitAtBlankLines } from '#app/domain/canonical-text.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { decodeText } from './decode-text.ts'
import { type FileToRead, type Imported, noFacts } from './imported.ts'

const longestHeading = 160

/** Plain text: one paragraph per stretch between blank lines. Only the kinds of blocks are guessed, never their words. */
export function importText({ bytes }: Pick<FileToRead, 'bytes'>): Imported {
  const { text, encoding } = decodeText(bytes)
  const blocks = blocksOfText(text)
  const first = blocks[0]
  if (!first) throw new WorkbenchError('invalid', 'capture.no_text')
  return {
    facts: { ...noFacts, title: first.kind === 'heading' ? first.text.trim() : null },
    blocks,
    mediaType: `text/plain; charset=${encoding}`,
  }
}

/** The blocks of a text that is read as it stands. */
export function blocksOfText(text: string): DraftBlock[] {
  return withHeading(splitAtBlankLines(canonicalize(text)))
}

/** A first stretch of one short line that does not end like a sentence is a heading, when more text follows. */
function withHeading(parts: string[]): DraftBlock[] {
  return parts.map((text, index) => ({
    kind: index === 0 && parts.length > 1 && looksLikeHeading(text) ? 'heading' : 'paragraph',
    text,
  }))
}

function looksLikeHeading(text: string): boolean {
  const line = text.trim()
  return line.length <= longestHeading && !line.includes('\n') && !/[.,;:…)]$/.test(line)
}

/** Pasted text, taken the same way. Forms send CR LF for a line's end; the bytes that are kept have LF. */
export function importPasted(text: string): { bytes: Uint8Array; imported: Imported } {
  const bytes = new TextEncoder().encode(text.replace(/\r\n?/g, '\n'))
  return { bytes, imported: importText({ bytes }) }
}
