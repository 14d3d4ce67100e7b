import type { Line } from './page-lines.ts'

const word = /[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*/gu
const partedWord = /([\p{L}\p{M}\p{N}-]+)[-\u00ad\u2010]$/u

/** Whether a line ends inside of a word. */
export function endsParted(line: string): boolean {
  return partedWord.test(line)
}

/** Endings that Russian and Ukrainian always write after a hyphen. */
const particles = new Set(['то', 'либо', 'нибудь', 'таки', 'ка', 'небудь', 'де', 'но', 'от'])

/** Every word of a text that does not stand at the end of a line, in lower case: how the text itself writes its words. */
export function wordsOf(lines: Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.replace(partedWord, '').toLowerCase().match(word) ?? []))
}

/**
 * The lines of a paragraph as one text. A hyphen that only parts a word at a line's end goes; one that belongs to the word stays:
 * the text's own spelling elsewhere decides, then whether a digit, a capital or a hyphenated particle follows.
 */
export function joinLines(lines: Line[], known: ReadonlySet<string>): string {
  return lines.map(({ text }) => text).reduce((before, next) => join(before, next, known))
}

function join(before: string, next: string, known: ReadonlySet<string>): string {
  const start = partedWord.exec(before)?.[1]
  const rest = /^[\p{L}\p{M}\p{N}]+/u.exec(next)?.[0]
  if (start === undefined || rest === undefined) return `${before} ${next}`
  return keepsHyphen(before, start, rest, known) ? before + next : before.slice(0, -1) + next
}

function keepsHyphen(before: string, start: string, rest: string, known: ReadonlySet<string>): boolean {
  if (before.endsWith('\u00ad')) return false
  if (known.has(`${start}-${rest}`.toLowerCase())) return true
  if (known.has(`${start}${rest}`.toLowerCase())) return false
  return particles.has(rest.toLowerCase()) || !/^\p{Ll}/u.test(rest) || /\p{N}$/u.test(start)
}
