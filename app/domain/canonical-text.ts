import type { Block, BlockKind, BlockLocator } from './capture.ts'

/** The version of the rules below; stored with every capture so that an old text is never read by new rules. */
export const canonicalTextVersion = 1

export type DraftBlock = { kind: BlockKind; text: string; locator?: BlockLocator }

/**
 * Canonical text v1: LF line ends, NFC, no byte order mark, well-formed UTF-16. No other character is changed,
 * so no-break spaces, soft hyphens and quote marks stay as they were received.
 */
export function canonicalize(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .normalize('NFC')
}

/**
 * Joins blocks by one blank line into the canonical text and says where each block stands in it.
 * A blank line inside a block splits it; blocks without a visible character are dropped.
 */
export function composeText(drafts: DraftBlock[]): { text: string; blocks: Block[] } {
  const parts = drafts.flatMap(({ text, ...rest }) =>
    splitAtBlankLines(canonicalize(text)).map((part) => ({ ...rest, text: part })),
  )
  const blocks: Block[] = []
  let start = 0
  for (const { text, ...rest } of parts) {
    blocks.push({ ...rest, start, end: start + text.length })
    start += text.length + 2
  }
  return { text: parts.map((part) => part.text).join('\n\n'), blocks }
}

/** The stretches between blank lines. Spaces at the start of a line are kept; a line of spaces counts as blank. */
export function splitAtBlankLines(text: string): string[] {
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((part) => part.replace(/^(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+$/g, ''))
    .filter((part) => part.trim() !== '')
}
