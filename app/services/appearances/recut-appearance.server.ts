import { type Appearance, numberLabel } from '#app/domain/claim.ts'
import type { AppearanceId } from '#app/domain/ids.ts'
import { getAppearance, updateAppearance } from '#db/queries/appearances.server.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { type Recut, recutPassage } from '../passages/recut-passage.server.ts'
import { locateInNewer } from '../sources/locate-in-newer.server.ts'
import { change, type Work } from '../work.server.ts'
import { appearanceToChange } from './appearance-to-change.server.ts'

export type AppearanceRecut = { appearanceId: AppearanceId; version: number } & Recut

/** Moves an appearance to a corrected selection, in the same capture or a newer one. The old passage stays and is named by the new one. */
export function recutAppearance(
  work: Work,
  { appearanceId, version, captureId, span }: AppearanceRecut,
): Appearance {
  return change(work, (recorder) => {
    const { tx, at, record } = recorder
    const { appearance, claim } = appearanceToChange(work, tx, appearanceId)
    const { before, passage, source } = recutPassage(work, { tx, at }, appearance.passageId, {
      captureId,
      span,
    })
    updateAppearance(tx, { ...appearance, version }, { passageId: passage.id })
    touchClaim(tx, claim, at)
    const { ids, label } = claimSubject(claim)
    record({
      type: 'appearance_recut',
      ...ids,
      sourceId: source.id,
      data: {
        claim: label,
        source: numberLabel('S', source.number),
        appearance: appearanceId,
        from: before,
        to: passage.locator.exact,
      },
    })
    locateInNewer(work, recorder, source, captureId)
    return getAppearance(tx, appearanceId)
  })
}
