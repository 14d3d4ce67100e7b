import { showBlocks } from '#app/domain/capture.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId } from '#app/domain/ids.ts'
import { getCapture, listBoilerplateMarks, putBoilerplateMark } from '#db/queries/captures.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { sourceToChange } from './source-to-change.server.ts'

export type BoilerplateMark = { captureId: CaptureId; block: number; isBoilerplate: boolean }

/** Folds a block of a capture away as boilerplate, or brings it back. The capture itself does not change. */
export function markBoilerplate(work: Work, { captureId, block, isBoilerplate }: BoilerplateMark): void {
  changeIfAny(work, ({ tx, at, record }) => {
    const capture = getCapture(tx, captureId)
    const source = sourceToChange(work, tx, capture.sourceId)
    const shown = showBlocks(capture.blocks, listBoilerplateMarks(tx, captureId))[block]
    if (!shown) throw new WorkbenchError('invalid', 'passage.outside')
    if (shown.boilerplate === isBoilerplate) return
    putBoilerplateMark(tx, { captureId, block, isBoilerplate, markedAt: at, markedBy: work.actor.id })
    record({
      type: isBoilerplate ? 'boilerplate_marked' : 'boilerplate_unmarked',
      caseId: source.caseId,
      sourceId: source.id,
      data: {
        source: numberLabel('S', source.number),
        capture: captureId,
        block,
        quote: capture.text.slice(shown.start, Math.min(shown.end, shown.start + 200)),
      },
    })
  })
}
