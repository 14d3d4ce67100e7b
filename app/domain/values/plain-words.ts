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
    /^(?:понад|більше(?: ніж| за)?|не менше(?: ніж)?|щонайменше|более(?: чем)?|больше(?: чем)?|свыше|не менее(?: чем)?|как минимум|минимум|over|more than|at least|no fewer than)\s+|^>\s*/,
    'over',
  ],
  [
    /^(?:менше(?: ніж)?|не більше(?: ніж)?|щонайбільше|менее(?: чем)?|меньше(?: чем)?|не более(?: чем)?|до|less than|fewer than|under|up to|at most|no more than)\s+|^<\s*/,
    'under',
  ],
]

const behind: [RegExp, Approximation][] = [
  [/(?:\s+(?:с лишним|з гаком|з лишком))$|\s*\+$/, 'over'],
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
