import type { Span } from '#app/domain/passage.ts'

/** A quote of the worked case that its text does not hold as written. Seeding stops with it. */
export class QuoteNotFound extends Error {
  constructor(file: string, quote: string, reason: string) {
    super(`${file}: ${reason}: «${quote}»`)
    this.name = 'QuoteNotFound'
  }
}

/**
 * Where the words stand in the text, letter for letter and only once. Words that stand there more than once need
 * `within`, a longer stretch that holds them once. Words with space around them are refused: a passage has none.
 */
export function findQuote(
  file: string,
  text: string,
  { exact, within }: { exact: string; within?: string },
): Span {
  if (exact === '' || exact !== exact.trim())
    throw new QuoteNotFound(file, exact, 'quote with space around it')
  const outer = findOnce(file, text, within ?? exact)
  const start = within === undefined ? outer : outer + findOnce(file, within, exact)
  return { start, end: start + exact.length }
}

function findOnce(file: string, text: string, words: string): number {
  const start = text.indexOf(words)
  if (start < 0) throw new QuoteNotFound(file, words, 'quote not found')
  if (text.indexOf(words, start + 1) >= 0) throw new QuoteNotFound(file, words, 'quote found more than once')
  return start
}
