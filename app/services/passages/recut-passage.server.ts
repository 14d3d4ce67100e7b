import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, PassageId } from '#app/domain/ids.ts'
import type { Span, TextPassage } from '#app/domain/passage.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'
import { makePassage } from './make-passage.server.ts'

/** A selection in a capture of the same source: the one whose text the editor had before their eyes. */
export type Recut = { captureId: CaptureId; span: Span }

/** A new passage that names the old one as its predecessor. `before` is the old quote. */
export function recutPassage(
  work: Pick<Work, 'actor' | 'newId'>,
  made: { tx: Tx; at: string },
  passageId: PassageId,
  { captureId, span }: Recut,
): { before: string; passage: TextPassage; source: Source } {
  const old = getPassage(made.tx, passageId)
  if (old.locator.kind !== 'text') throw new WorkbenchError('invalid', 'passage.outside')
  const capture = getCapture(made.tx, captureId)
  if (capture.sourceId !== getCapture(made.tx, old.captureId).sourceId) {
    throw new WorkbenchError('not_found', 'not_found.capture')
  }
  const passage = makePassage(work, made, capture, span, old.id)
  return { before: old.locator.exact, passage, source: getSource(made.tx, capture.sourceId) }
}
