import { WorkbenchError } from './errors.ts'
import type { Span } from './passage.ts'

/** The words that an editor gives, in a text: at the place nearest to `near`. Refuses words that do not stand in it. */
export function findGivenWords(text: string, words: string, near: number): Span {
  const given = words.replace(/\r\n?/g, '\n').trim()
  const starts: number[] = []
  for (let at = text.indexOf(given); at >= 0 && given !== ''; at = text.indexOf(given, at + 1))
    starts.push(at)
  const start = starts.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
  if (start === undefined) throw new WorkbenchError('invalid', 'passage.not_in_capture')
  return { start, end: start + given.length }
}
