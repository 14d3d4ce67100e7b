import type { Span } from '../passage.ts'

/** Where words stand in a text as whole words, from the left, overlapping ones included; at most `most` of them. */
export function findWords(text: string, words: string, most = 1000): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, { start: at, end: at + words.length })) found.push(at)
  }
  return found
}

const letter = /[\p{L}\p{N}\p{M}]/u

/** "Линус" is not found in "машинус": a quote that begins or ends with a letter begins or ends a word. */
export function isWhole(text: string, { start, end }: Span): boolean {
  const cut = (before: number) => letter.test(text[before] ?? ' ') && letter.test(text[before - 1] ?? ' ')
  return !cut(start) && !cut(end)
}
