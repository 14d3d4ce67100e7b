import { numberLabel } from '#app/domain/claim.ts'
import type { Source } from '#app/domain/source.ts'
import { getCapture, listCaptures } from '#db/queries/captures.server.ts'
import { listLocations } from '#db/queries/locations.server.ts'
import { listPassagesInUse } from '#db/queries/passages.server.ts'
import { locateIn } from '../sources/capture-again.server.ts'
import type { Recorder, Work } from '../work.server.ts'

/** Says of passages that came in on an older capture of a source where they stand in each newer one. */
export function locateInNewer({ db }: Pick<Work, 'db'>, recorder: Recorder, source: Source): void {
  const captures = listCaptures(db, source.id)
  const age = new Map(captures.map(({ id }, at) => [id, at]))
  for (const [at, { id }] of captures.entries()) {
    const located = new Set(listLocations(db, id).map(({ passageId }) => passageId))
    const waiting = listPassagesInUse(db, source.id).filter(
      (passage) => (age.get(passage.captureId) ?? at) < at && !located.has(passage.id),
    )
    if (waiting.length === 0) continue
    const counts = locateIn(recorder, getCapture(db, id), waiting)
    recorder.record({
      type: 'passages_located',
      caseId: source.caseId,
      sourceId: source.id,
      data: { source: numberLabel('S', source.number), capture: id, ...counts },
    })
  }
}
