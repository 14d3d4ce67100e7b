import type { Capture } from '#app/domain/capture.ts'
import type { PassageId } from '#app/domain/ids.ts'
import { locateSpan, type Span, type TextPassage } from '#app/domain/passage.ts'
import type { Tx } from '#db/open-database.server.ts'
import { findSamePassage, insertPassage } from '#db/queries/passages.server.ts'
import type { Work } from '../work.server.ts'

/**
 * The passage of a selection: the one that already holds exactly these words of the capture, or a new one.
 * A re-cut (`predecessorId`) always makes a new one. Part of a larger change, which records the event.
 */
export function makePassage(
  work: Pick<Work, 'actor' | 'newId'>,
  made: { tx: Tx; at: string },
  capture: Pick<Capture, 'id' | 'text'>,
  span: Span,
  predecessorId: PassageId | null = null,
): TextPassage {
  const locator = locateSpan(capture.text, span)
  const same = predecessorId ? null : findSamePassage(made.tx, capture.id, locator)
  if (same?.locator.kind === 'text') return { ...same, locator: same.locator }
  const passage = {
    id: work.newId('passage'),
    captureId: capture.id,
    locator,
    predecessorId,
    createdAt: made.at,
    createdBy: work.actor.id,
  }
  insertPassage(made.tx, passage)
  return passage
}
