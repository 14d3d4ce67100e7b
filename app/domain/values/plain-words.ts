import { foldForSearch } from '../search-text.ts'
import type { Approximation } from './reading.ts'

/** Words in the form in which values are read: small letters, plain spaces, dashes and apostrophes, nothing around them. */
export function plainWords(text: string): string {
  return foldForSearch(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^["'([]+|["')\].,;:!?]+$/g, '')
    .trim()
}

const before: [RegExp, Approximation][] = [
  [/^(?:майже|почти|без малого|almost|nearly|дээрлик|дерлік)\s+/, 'almost'],
  [
    /^(?:близько|приблизно|орієнтовно|около|примерно|приблизительно|ориентировочно|порядка|about|around|approximately|approx\.?|roughly|some|circa|ca\.|шамамен|болжол менен)\s+|^[~≈]\s*/,
    'about',
  ],
  [
    /^(?:не менше(?: ніж| за)?|щонайменше|не менее(?: чем)?|не меньше(?: чем)?|как минимум|минимум|at least|no fewer than|no less than)\s+|^(?:≥|>=)\s*/,
    'at_least',
  ],
  [
    /^(?:не більше(?: ніж| за)?|щонайбільше|не более(?: чем)?|не больше(?: чем)?|максимум|до|up to|at most|no more than)\s+|^(?:≤|<=)\s*/,
    'at_most',
  ],
  [/^(?:понад|більше(?: ніж| за)?|более(?: чем)?|больше(?: чем)?|свыше|over|more than)\s+|^>\s*/, 'over'],
  [/^(?:менше(?: ніж| за)?|менее(?: чем)?|меньше(?: чем)?|less than|fewer than|under)\s+|^<\s*/, 'under'],
]

const behind: [RegExp, Approximation][] = [
  [/\s+(?:с лишним|з гаком|з лишком)$/, 'over'],
  [/\s*\+$/, 'at_least'],
  [/\s+or so$/, 'about'],
]

/** Takes the words off that say a value is not exact. */
export function takeApproximation(words: string): { words: string; approximation: Approximation | null } {
  for (const [pattern, approximation] of [...before, ...behind]) {
    const rest = words.replace(pattern, '')
    if (rest !== words && rest !== '') return { words: rest.trim(), approximation }
  }
  return { words, approximation: null }
}
