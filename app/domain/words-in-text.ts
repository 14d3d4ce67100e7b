import { comparableText } from './anchoring/comparable-text.ts'
import type { Span } from './passage.ts'

/**
 * The first place at which the words stand in the text, letter for letter, or null. Kinds of space, of quote marks and of apostrophes do not
 * count: whoever copies words from a page seldom gets those.
 */
export function wordsInText(text: string, words: string): Span | null {
  const wanted = comparableText(words.trim()).text.trim()
  const { text: comparable, offsets } = comparableText(text)
  const at = wanted === '' ? -1 : comparable.indexOf(wanted)
  if (at < 0) return null
  return { start: offsets[at] ?? 0, end: offsets[at + wanted.length] ?? text.length }
}
