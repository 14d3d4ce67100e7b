import type { ShownBlock } from '#app/domain/capture.ts'
import type { Span } from '#app/domain/passage.ts'
import { nextUnit, previousUnit, type TextUnit, unitAt } from './text-units.ts'

/** Where a keyboard reader stands: the unit last moved by, and what is selected from there. */
export type ReadingCaret = { unit: TextUnit; anchor: number; focus: number }

/** What the caret covers: the selection, or the unit it stands on. */
export function caretSpan(text: string, blocks: ShownBlock[], caret: ReadingCaret): Span | null {
  if (caret.anchor === caret.focus) return unitAt(text, blocks, caret.focus, caret.unit)
  return { start: Math.min(caret.anchor, caret.focus), end: Math.max(caret.anchor, caret.focus) }
}

/** Puts the caret on the next or previous unit. At the ends of the text it stays. */
export function moveCaret(
  text: string,
  blocks: ShownBlock[],
  caret: ReadingCaret | null,
  unit: TextUnit,
  direction: 1 | -1,
): ReadingCaret {
  if (!caret) return at(unitAt(text, blocks, 0, unit)?.start ?? 0, unit)
  const from = unitAt(text, blocks, Math.min(caret.anchor, caret.focus), unit)
  const start = from?.start ?? caret.focus
  const next = direction > 0 ? nextUnit(text, blocks, start, unit) : previousUnit(text, blocks, start, unit)
  return at(next?.start ?? start, unit)
}

/** Grows or shrinks the selection by one unit; the first step selects the unit that the caret stands on. */
export function extendCaret(
  text: string,
  blocks: ShownBlock[],
  caret: ReadingCaret | null,
  unit: TextUnit,
  direction: 1 | -1,
): ReadingCaret {
  const from = caret ?? moveCaret(text, blocks, null, unit, 1)
  if (from.anchor === from.focus) {
    const span = unitAt(text, blocks, from.focus, unit)
    if (!span) return from
    return direction > 0
      ? { unit, anchor: span.start, focus: span.end }
      : { unit, anchor: span.end, focus: span.start }
  }
  const focus =
    direction > 0 ? endAfter(text, blocks, from.focus, unit) : startBefore(text, blocks, from.focus, unit)
  return { unit, anchor: from.anchor, focus: focus ?? from.focus }
}

function at(offset: number, unit: TextUnit): ReadingCaret {
  return { unit, anchor: offset, focus: offset }
}

function endAfter(text: string, blocks: ShownBlock[], offset: number, unit: TextUnit): number | undefined {
  const span = unitAt(text, blocks, offset, unit)
  return span && span.end > offset ? span.end : undefined
}

function startBefore(text: string, blocks: ShownBlock[], offset: number, unit: TextUnit): number | undefined {
  return previousUnit(text, blocks, offset, unit)?.start
}
