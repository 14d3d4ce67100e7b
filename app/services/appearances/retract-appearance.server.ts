import { type Appearance, numberLabel } from '#app/domain/claim.ts'
import type { AppearanceId } from '#app/domain/ids.ts'
import { getAppearance, updateAppearance } from '#db/queries/appearances.server.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { appearanceToChange } from './appearance-to-change.server.ts'

export type AppearanceRetraction = { appearanceId: AppearanceId; version: number; reason: string }

/** Withdraws an appearance with a reason; it stays in history. */
export function retractAppearance(
  work: Work,
  { appearanceId, version, reason }: AppearanceRetraction,
): Appearance {
  return change(work, ({ tx, at, record }) => {
    const { appearance, claim } = appearanceToChange(work, tx, appearanceId)
    const source = getSource(tx, getCapture(tx, getPassage(tx, appearance.passageId).captureId).sourceId)
    updateAppearance(tx, { ...appearance, version }, { retraction: { at, by: work.actor.id, reason } })
    touchClaim(tx, claim, at)
    const { ids, label } = claimSubject(claim)
    record({
      type: 'appearance_retracted',
      ...ids,
      sourceId: source.id,
      data: { claim: label, source: numberLabel('S', source.number), appearance: appearanceId, why: reason },
    })
    return getAppearance(tx, appearanceId)
  })
}
