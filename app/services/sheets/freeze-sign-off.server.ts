import { type Claim, numberLabel } from '#app/domain/claim.ts'
import { findInForce, isCounting, isProposed } from '#app/domain/in-force.ts'
import type { SheetAffirmation, SheetSignature } from '#app/domain/sheet-sign-off.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

/** The verdict in force and those that counted before it, newest first. What was only proposed is on no sheet. */
export function countingVerdicts(
  records: SheetRecords,
  claim: Claim,
): { inForce: Verdict | null; earlier: Verdict[] } {
  const verdicts = (records.verdicts.get(claim.id) ?? []).filter(isCounting)
  return { inForce: findInForce(verdicts), earlier: verdicts.slice(1) }
}

/** Who signed a verdict, or null where nobody had to. */
export function freezeSignature(records: SheetRecords, { signOff }: Verdict): SheetSignature | null {
  if (signOff?.decision !== 'signed') return null
  const { createdBy, createdAt: at, comment } = signOff
  return { by: held(records.names, createdBy), at, comment }
}

/** Of which earlier verdict this one says that it still stands, and why; null when it says so of none. */
export function freezeAffirmation(records: SheetRecords, verdict: Verdict): SheetAffirmation | null {
  const { affirmsId, affirmReason } = verdict
  const affirmed = records.verdicts.get(verdict.claimId)?.find((earlier) => earlier.id === affirmsId)
  if (!affirmed || affirmReason === null) return null
  return { reason: affirmReason, by: held(records.names, affirmed.createdBy), at: affirmed.createdAt }
}

/** The claims of the sheet on which a proposed verdict waits for a signature. */
export function freezeProposed(records: SheetRecords): string[] {
  return records.claims
    .filter((claim) => records.verdicts.get(claim.id)?.some(isProposed))
    .map((claim) => numberLabel('C', claim.number))
}
