import { type Alignment, alignWords } from './align-words.ts'
import { type ComparableText, comparableText } from './comparable-text.ts'
import { moveRuns } from './moved-runs.ts'
import { provenRuns, wordNumbers } from './word-numbers.ts'

/** What became of some words between two texts. `left` and `arrived` are two sides of words that moved. */
export type DiffKind = 'same' | 'removed' | 'added' | 'left' | 'arrived'
export type DiffSegment = { kind: DiffKind; text: string }

/** A paragraph of the one text, of the other, or of both with what differs between them. */
export type DiffParagraph = DiffSegment[]

/**
 * Two texts word by word as one, paragraph after paragraph. Soft hyphens, kinds of spaces, quote marks and the like are no change; where they differ the
 * newer text's are given.
 */
export function compareTexts(before: string, after: string): DiffParagraph[] {
  const paragraphs: DiffParagraph[] = [[]]
  for (const { kind, text } of compareWords(before, after)) {
    for (const [at, part] of text.split('\n\n').entries()) {
      if (at > 0) paragraphs.push([])
      if (part !== '') paragraphs.at(-1)?.push({ kind, text: part })
    }
  }
  return paragraphs.filter((segments) => segments.length > 0)
}

/** Whether nothing in the paragraph differs. */
export function isUnchanged(paragraph: DiffParagraph): boolean {
  return paragraph.every(({ kind }) => kind === 'same')
}

/** The words of two texts in one order: what is gone stands before what came in its place. */
export function compareWords(before: string, after: string): DiffSegment[] {
  const [then, now] = [comparableText(before), comparableText(after)]
  const [oldWords, newWords] = wordNumbers(then, now)
  const proven = provenRuns(oldWords, newWords)
  const aligned = alignWords(oldWords, newWords, proven)
  const moved = moveRuns(oldWords, newWords, aligned, proven)
  return merge(before, then, after, now, aligned, moved)
}

function merge(
  before: string,
  then: ComparableText,
  after: string,
  now: ComparableText,
  aligned: Alignment,
  moved: Alignment,
): DiffSegment[] {
  const arrived = new Set(moved)
  const segments: DiffSegment[] = []
  const say = (kind: DiffKind, text: string) => {
    const last = segments.at(-1)
    if (last?.kind === kind) last.text += text
    else segments.push({ kind, text })
  }
  let next = 0
  const sayNew = (until: number) => {
    for (; next < until; next += 1)
      say(arrived.has(next) ? 'arrived' : 'added', wordWithSpace(after, now, next))
  }
  for (const [word, match] of aligned.entries()) {
    if (match < 0) say((moved[word] ?? -1) < 0 ? 'removed' : 'left', wordWithSpace(before, then, word))
    else {
      sayNew(match)
      const words = wordWithSpace(after, now, next)
      const parted = segments.at(-1)?.kind !== 'same' && /^\s*\n\n/.test(wordWithSpace(before, then, word))
      say('same', parted && !words.startsWith('\n\n') ? `\n\n${words.trimStart()}` : words)
      next += 1
    }
  }
  sayNew(now.tokens.length)
  return segments
}

/** A word as it stands in its text, with the space before it; the last one with what follows it. */
function wordWithSpace(original: string, { offsets, tokens }: ComparableText, at: number): string {
  const from = at === 0 ? 0 : (offsets[tokens[at - 1]?.end ?? 0] ?? 0)
  const isLast = at === tokens.length - 1
  return original.slice(from, isLast ? original.length : (offsets[tokens[at]?.end ?? 0] ?? 0))
}
