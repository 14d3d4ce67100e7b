import { composeText } from '#app/domain/canonical-text.ts'
import { type ShownBlock, showBlocks } from '#app/domain/capture.ts'
import type { PaintedSpan } from '#app/editor/highlight-layers.ts'

export type BenchText = { text: string; blocks: ShownBlock[]; passages: PaintedSpan[] }

/** A text on the page that passages can be painted over. */
export type Bench = {
  /** Paints what is near the window now; nothing where scrolling alone does that. */
  paint(): void
  /** Paints the first so many of its passages, or all. */
  annotate(count?: number): void
}

/** The same numbers at each run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const syllables = [
  'ка',
  'зах',
  'стан',
  'му',
  'зы',
  'кант',
  'про',
  'тест',
  'за',
  'дер',
  'жан',
  'ви',
  'де',
  'о',
]
const layers = ['unchecked', 'confirmed', 'disputed', 'refuted', 'unverifiable', 'evidence'] as const

/** So many made words of one to four syllables; the same ones for one seed. */
export function wordsOf(count: number, seed: number): string[] {
  const roll = dice(seed)
  const syllable = () => syllables[Math.floor(roll() * syllables.length)] ?? ''
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(roll() * 4) }, syllable).join(''),
  )
}

/** A made text of so many words in paragraphs of about 60, with passages of which half crowd together; the last is in view. */
export function benchText(words: number, count: number): BenchText {
  const roll = dice(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T
  const word = () => Array.from({ length: 1 + Math.floor(roll() * 4) }, () => pick(syllables)).join('')
  const paragraphs: string[] = []
  for (let left = words; left > 0; left -= 60) {
    paragraphs.push(`${Array.from({ length: Math.min(60, left) }, word).join(' ')}.`)
  }
  const { text, blocks } = composeText(paragraphs.map((each) => ({ kind: 'paragraph', text: each })))
  const centres = Array.from({ length: 40 }, () => roll() * text.length)
  const passages = Array.from({ length: count }, (_, at) => {
    const near = at % 2 === 0 ? roll() * text.length : pick(centres) + roll() * 2000
    const start = Math.min(Math.floor(near), text.length - 400)
    return { start, end: start + 20 + Math.floor(roll() * 300), layer: pick(layers) }
  })
  passages.splice(count - 1, 1, { start: 200, end: 400, layer: 'confirmed' })
  return { text, blocks: showBlocks(blocks, new Map()), passages }
}
