import { type Actor, authorize } from '#app/domain/actor.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { PassageId } from '#app/domain/ids.ts'
import type { TextPassage } from '#app/domain/passage.ts'
import { standsIn } from '#app/domain/values/stands-in.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAppearancesOn, updateAppearance } from '#db/queries/appearances.server.ts'
import { listValuesOn, moveValue } from '#db/queries/boards.server.ts'
import { listCirclesOn, moveCircle } from '#db/queries/circles.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { listEvidenceOn, updateEvidence } from '#db/queries/evidence.server.ts'
import { listRelaysOn, moveRelay } from '#db/queries/relays.server.ts'
import type { Recorder } from '../work.server.ts'
import { touchClaimsOnPassages } from './touch-claims-on-passages.server.ts'

/** Lets everything that rests on a passage rest on another one. A value stays behind when it does not stand in the new words. */
export function moveTies(
  actor: Actor,
  { tx, at }: Pick<Recorder, 'tx' | 'at'>,
  from: PassageId,
  { id: passageId, captureId, locator }: TextPassage,
): void {
  touchClaimsOnPassages(actor, { tx, at }, [from])
  for (const piece of standing(listEvidenceOn(tx, [from])))
    updateEvidence(tx, authorize(actor, 'edit', piece), { passageId, captureId })
  for (const one of standing(listAppearancesOn(tx, [from])))
    updateAppearance(tx, authorize(actor, 'edit', one), { passageId })
  for (const relay of listRelaysOn(tx, [from])) moveRelay(tx, authorize(actor, 'edit', relay), passageId)
  for (const circle of listCirclesOn(tx, [from])) moveCircle(tx, authorize(actor, 'edit', circle), passageId)
  for (const value of listValuesOn(tx, [from]))
    if (standsIn(locator.exact, value.text)) moveValue(tx, authorize(actor, 'edit', value), passageId)
}

/** The claims of which something that stands rests on the passage, by number. */
export function claimsOn(tx: Tx, passageId: PassageId): Claim[] {
  const ties = standing([...listEvidenceOn(tx, [passageId]), ...listAppearancesOn(tx, [passageId])])
  const ids = [...ties, ...listValuesOn(tx, [passageId])].map(({ claimId }) => claimId)
  return [...new Set(ids)].map((id) => getClaim(tx, id)).sort((a, b) => a.number - b.number)
}

function standing<T extends { retraction: unknown }>(ties: T[]): T[] {
  return ties.filter(({ retraction }) => retraction === null)
}
