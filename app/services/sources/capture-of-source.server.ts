import type { Capture } from '#app/domain/capture.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, SourceId } from '#app/domain/ids.ts'
import type { Db, Tx } from '#db/open-database.server.ts'
import { getCapture, getNewestCapture } from '#db/queries/captures.server.ts'

/** The capture named, or the newest one; `not_found` when it is a capture of another source. */
export function captureOfSource(db: Db | Tx, sourceId: SourceId, captureId?: CaptureId): Capture {
  if (captureId === undefined) return getNewestCapture(db, sourceId)
  const capture = getCapture(db, captureId)
  if (capture.sourceId !== sourceId) throw new WorkbenchError('not_found', 'not_found.capture')
  return capture
}
