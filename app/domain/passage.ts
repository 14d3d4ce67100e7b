import { WorkbenchError } from './errors.ts'
import type { CaptureId, PassageId, UserId } from './ids.ts'

/** `start` included, `end` excluded, in UTF-16 units of one capture's canonical text. */
export type Span = { start: number; end: number }

/** Words of a text, with the 32 units on either side of them. `text.slice(start, end) === exact` always holds. */
export type TextLocator = Span & { kind: 'text'; exact: string; prefix: string; suffix: string }
/** A page of a paginated work, by its label. */
export type PageLocator = { kind: 'page'; page: string }
/** A stretch of a recording, in seconds. */
export type TimeLocator = { kind: 'time'; from: number; to: number }
/** A rectangle of a picture or of a frame, in fractions of its width and height. */
export type RegionLocator = {
  kind: 'region'
  x: number
  y: number
  width: number
  height: number
  at?: number
}

export type Locator = TextLocator | PageLocator | TimeLocator | RegionLocator

export const passageKinds = ['text', 'page', 'time', 'region'] as const

/** A part of one capture that something refers to. Never changed: a re-cut makes a new one that names this one. */
export type Passage = {
  id: PassageId
  captureId: CaptureId
  locator: Locator
  predecessorId: PassageId | null
  createdAt: string
  createdBy: UserId
}

/** A passage of words. */
export type TextPassage = Passage & { locator: TextLocator }

/** Whether the passage is one of words. */
export function isTextPassage(passage: Passage): passage is TextPassage {
  return passage.locator.kind === 'text'
}

export const contextLength = 32

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Makes the locator of a selection: trimmed of white space, widened so that no grapheme cluster is cut,
 * with its words and context. Throws `invalid` when nothing but space is selected or it lies outside the text.
 */
export function locateSpan(text: string, span: Span): TextLocator {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new WorkbenchError('invalid', 'passage.outside')
  }
  const { start, end } = snapToGraphemes(text, trim(text, snapToGraphemes(text, span)))
  if (start >= end) throw new WorkbenchError('invalid', 'passage.empty')
  return {
    kind: 'text',
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(clusterStart(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, clusterStart(text, Math.min(text.length, end + contextLength))),
  }
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) }
}

function snapToGraphemes(text: string, { start, end }: Span): Span {
  return { start: clusterStart(text, start), end: clusterEnd(text, end) }
}

/** Segmenting a window is enough: no cluster in real text is longer than this. */
const clusterWindow = 64

function boundariesAround(text: string, offset: number): { before: number; after: number } {
  const from = lineStart(text, Math.max(0, offset - clusterWindow))
  let before = from
  for (const { index, segment } of graphemes.segment(text.slice(from, offset + clusterWindow))) {
    const at = from + index
    if (at >= offset) break
    before = at
    if (at + segment.length > offset) return { before, after: at + segment.length }
  }
  return { before: offset, after: offset }
}

/** Walks back from a low surrogate or a combining mark, so that the window does not begin inside a cluster. */
function lineStart(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from)
  const start = Math.max(space, text.lastIndexOf('\n', from))
  return start >= 0 && from - start <= clusterWindow ? start : from
}

/** Whether an offset lies inside of what is shown as one character. */
export function cutsCharacter(text: string, offset: number): boolean {
  return clusterStart(text, offset) !== offset
}

function clusterStart(text: string, offset: number): number {
  return isBoundary(text, offset) ? offset : boundariesAround(text, offset).before
}

function clusterEnd(text: string, offset: number): number {
  return isBoundary(text, offset) ? offset : boundariesAround(text, offset).after
}

/** Latin, Cyrillic, spaces and common punctuation: characters that never join with their like into one cluster. */
const single = /[\u0020-\u007E\u00A0-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027]/

/** Whether the offset is surely between two clusters; most are, and then nothing needs to be segmented. */
function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  return single.test(text.charAt(offset - 1)) && single.test(text.charAt(offset))
}

/** Whether the locator still names its own words in this text. */
export function holds(text: string, locator: TextLocator): boolean {
  return text.slice(locator.start, locator.end) === locator.exact
}
