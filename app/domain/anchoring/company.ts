import type { Span } from '../passage.ts'
import type { GivenQuote } from '../remark.ts'

/** On how many sides of a place what stood beside a quote stands too, and on how many it does not. A side of which nothing is known is neither. */
export type Company = { together: number; apart: number }

/** So many letters beside a quote are enough to know its company. */
const enough = 12
const marks = /[^\p{L}\p{N}]+/gu

/** Compares letters and digits alone: others glue paragraphs together and space words otherwise. */
export function companyOf(text: string, { start, end }: Span, { prefix, suffix }: GivenQuote): Company {
  const reach = (words: string) => words.length * 3 + 64
  const before = lettersOf(text.slice(Math.max(0, start - reach(prefix)), start))
  const after = lettersOf(text.slice(end, end + reach(suffix)))
  const sides = [
    agreement(lettersOf(prefix).toReversed(), before.toReversed()),
    agreement(lettersOf(suffix), after),
  ]
  return {
    together: sides.filter((side) => side === true).length,
    apart: sides.filter((side) => side === false).length,
  }
}

function lettersOf(text: string): string[] {
  return [...text.normalize('NFC').replace(marks, '')]
}

/** Whether one side is as it was; null when nothing of it is known. */
function agreement(given: string[], here: string[]): boolean | null {
  if (given.length === 0) return null
  const same = given.findIndex((letter, at) => letter !== here[at])
  return same < 0 || same >= enough
}
