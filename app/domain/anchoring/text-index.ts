import type { Span } from '../passage.ts'
import { type ComparableText, comparableText, toOriginal } from './comparable-text.ts'

/** A text made ready for many quotes to be looked for in it. Places are in UTF-16 units of the text. */
export type IndexedText = {
  text: string
  comparable: ComparableText
  /** Where the words of a quote stand, whole and in a row; however they are spaced and whatever quote marks they have. */
  find: (words: string) => Span[]
  /** The same, as tokens: `start` included, `end` excluded. */
  findTokens: (words: readonly string[]) => Span[]
}

/** No more places than these are told of words that stand everywhere. */
const mostPlaces = 1000

/** Reads a text once. */
export function indexText(text: string): IndexedText {
  const comparable = comparableText(text)
  const words = wordsOf(comparable)
  const places = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const list = places.get(word)
    if (list) list.push(at)
    else places.set(word, [at])
  }
  const findTokens = (asked: readonly string[]): Span[] => {
    const rarest = rarestOf(asked, places)
    if (!rarest) return []
    return rarest.at
      .map((at) => at - rarest.offset)
      .filter((start) => start >= 0 && asked.every((word, offset) => words[start + offset] === word))
      .slice(0, mostPlaces)
      .map((start) => ({ start, end: start + asked.length }))
  }
  return {
    text,
    comparable,
    findTokens,
    find: (asked) =>
      findTokens(wordsOf(comparableText(asked))).map((span) => placeOfTokens(comparable, span)),
  }
}

/** A row of tokens as a stretch of the text. */
export function placeOfTokens(comparable: ComparableText, { start, end }: Span): Span {
  const [first, last] = [comparable.tokens[start], comparable.tokens[end - 1]]
  return toOriginal(comparable, { start: first?.start ?? 0, end: last?.end ?? 0 })
}

/** The tokens of a text as words. */
export function wordsOf({ text, tokens }: ComparableText): string[] {
  return tokens.map(({ start, end }) => text.slice(start, end))
}

/** Of the asked words the one that stands least often, and where. Null when one stands nowhere. */
function rarestOf(
  asked: readonly string[],
  places: ReadonlyMap<string, number[]>,
): { offset: number; at: number[] } | null {
  let rarest: { offset: number; at: number[] } | null = null
  for (const [offset, word] of asked.entries()) {
    const at = places.get(word)
    if (!at) return null
    if (!rarest || at.length < rarest.at.length) rarest = { offset, at }
  }
  return rarest
}
