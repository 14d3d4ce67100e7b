import type { Capture } from '#app/domain/capture.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, CaseId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { getSource } from '#db/queries/sources.server.ts'

/** A capture and its source, refused as `not_found` when the source belongs to another case. */
export function captureInCase(
  tx: Tx,
  captureId: CaptureId,
  caseId: CaseId,
): { capture: Capture; source: Source } {
  const capture = getCapture(tx, captureId)
  const source = getSource(tx, capture.sourceId)
  if (source.caseId !== caseId) throw new WorkbenchError('not_found', 'not_found.capture')
  return { capture, source }
}
