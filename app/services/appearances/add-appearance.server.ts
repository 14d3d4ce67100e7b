import type { Authorized } from '#app/domain/actor.ts'
import type { Capture } from '#app/domain/capture.ts'
import { type Appearance, type AppearanceRole, type Claim, numberLabel } from '#app/domain/claim.ts'
import type { CaptureId, ClaimId } from '#app/domain/ids.ts'
import type { Span } from '#app/domain/passage.ts'
import type { Source } from '#app/domain/source.ts'
import { insertAppearance } from '#db/queries/appearances.server.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { claimSubject, claimToChange } from '../claims/claim-to-change.server.ts'
import { makePassage } from '../passages/make-passage.server.ts'
import { captureInCase } from '../sources/capture-in-case.server.ts'
import { locateInNewer } from '../sources/locate-in-newer.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'

type Place = { captureId: CaptureId; span: Span; role: AppearanceRole }

type HeldPlace = Omit<Place, 'captureId'> & { capture: Pick<Capture, 'id' | 'text'>; source: Source }

/** Notes a passage in which an existing claim is made, denied or reported. */
export function addAppearance(
  work: Work,
  { claimId, captureId, span, role }: Place & { claimId: ClaimId },
): Appearance {
  return change(work, (recorder) => {
    const claim = claimToChange(work, recorder.tx, claimId)
    const held = captureInCase(recorder.tx, captureId, claim.caseId)
    const appearance = addAppearanceTo(work, recorder, claim, { ...held, span, role })
    locateInNewer(work, recorder, held.source, captureId)
    return appearance
  })
}

/** The same, inside a change that is already under way and that locates the passage in newer captures. */
export function addAppearanceTo(
  work: Work,
  { tx, at, record }: Recorder,
  claim: Authorized<Claim>,
  { capture, source, span, role }: HeldPlace,
): Appearance {
  const passage = makePassage(work, { tx, at }, capture, span)
  const appearance: Appearance = {
    ...{ id: work.newId('appearance'), claimId: claim.id, passageId: passage.id, role },
    ...{ createdAt: at, createdBy: work.actor.id, version: 1, retraction: null },
  }
  insertAppearance(tx, appearance)
  touchClaim(tx, claim, at)
  const { ids, label } = claimSubject(claim)
  record({
    type: 'appearance_added',
    ...ids,
    sourceId: source.id,
    data: {
      claim: label,
      source: numberLabel('S', source.number),
      appearance: appearance.id,
      role,
      passage: passage.id,
      quote: passage.locator.exact,
    },
  })
  return appearance
}
