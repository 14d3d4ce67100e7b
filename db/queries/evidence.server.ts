import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Retraction } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Circumstance, Evidence } from '#app/domain/evidence.ts'
import type { EvidenceDraft } from '#app/domain/evidence-draft.ts'
import type { CaptureId, CaseId, ClaimId, EvidenceId, PassageId } from '#app/domain/ids.ts'
import type { CountedEvidence } from '#app/domain/origins.ts'
import type { Tx } from '../open-database.server.ts'
import { claims, evidence } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'
import { mapShifts } from './locations.server.ts'
import { fromRetraction, withRetraction } from './retraction.server.ts'
import { expectUpdated } from './versioned.server.ts'

type Row = typeof evidence.$inferSelect

function toEvidence(tx: Tx, rows: Row[]): Evidence[] {
  const shifts = mapShifts(
    tx,
    rows.flatMap(({ passageId }) => passageId ?? []),
  )
  return rows.map((row) => ({
    ...withRetraction(row),
    circumstances: JSON.parse(row.circumstances) as Circumstance[],
    shift: (row.passageId && shifts.get(row.passageId)) ?? null,
  }))
}

function oneEvidence(tx: Tx, row: Row | undefined): Evidence {
  const [piece] = toEvidence(tx, row ? [row] : [])
  if (!piece) throw new WorkbenchError('not_found', 'not_found.evidence')
  return piece
}

/** The piece of evidence, or `not_found`. */
export function getEvidence(tx: Tx, id: EvidenceId): Evidence {
  return oneEvidence(tx, tx.select().from(evidence).where(eq(evidence.id, id)).get())
}

/** The evidence E`number` of a case, or `not_found`. */
export function getEvidenceByNumber(tx: Tx, caseId: CaseId, number: number): Evidence {
  const row = tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), eq(evidence.number, number)))
    .get()
  return oneEvidence(tx, row)
}

/** The number of the claim that evidence E`number` of a case belongs to, or null when there is no such evidence. */
export function findClaimOfEvidence(tx: Tx, caseId: CaseId, number: number): number | null {
  const found = tx
    .select({ number: claims.number })
    .from(evidence)
    .innerJoin(claims, eq(claims.id, evidence.claimId))
    .where(and(eq(evidence.caseId, caseId), eq(evidence.number, number)))
    .get()
  return found?.number ?? null
}

/** All evidence of these claims by number, retracted pieces included. */
export function listEvidence(tx: Tx, claimIds: ClaimId[]): Evidence[] {
  if (claimIds.length === 0) return []
  const rows = tx
    .select()
    .from(evidence)
    .where(isAmong(evidence.claimId, claimIds))
    .orderBy(asc(evidence.number))
    .all()
  return toEvidence(tx, rows)
}

/** What counting the sides of these claims needs of their evidence: the standing pieces that speak for one. */
export function listCounted(tx: Tx, claimIds: ClaimId[]): (CountedEvidence & { claimId: ClaimId })[] {
  if (claimIds.length === 0) return []
  const { claimId, sourceId, stance, proximity } = evidence
  const rows = tx
    .select({ claimId, sourceId, stance, proximity })
    .from(evidence)
    .where(
      and(
        isAmong(claimId, claimIds),
        inArray(stance, ['supports', 'contradicts']),
        isNull(evidence.retractedAt),
      ),
    )
    .all()
  return rows.map((row) => ({ ...row, retraction: null }))
}

/** The evidence that rests on these passages, by number, retracted pieces included. */
export function listEvidenceOn(tx: Tx, passageIds: PassageId[]): Evidence[] {
  if (passageIds.length === 0) return []
  const rows = tx
    .select()
    .from(evidence)
    .where(isAmong(evidence.passageId, passageIds))
    .orderBy(asc(evidence.number))
    .all()
  return toEvidence(tx, rows)
}

/** Adds a piece of evidence, standing. */
export function insertEvidence(tx: Tx, piece: Evidence): void {
  const { retraction, shift, circumstances, ...columns } = piece
  tx.insert(evidence)
    .values({ ...columns, circumstances: JSON.stringify(circumstances) })
    .run()
}

/** A re-cut names the passage with its capture, which is the one that the evidence rests on from then on. */
export type EvidenceChange =
  | EvidenceDraft
  | { passageId: PassageId; captureId: CaptureId }
  | { retraction: Retraction }

/** Revises, re-cuts or retracts a piece of evidence; `conflict` when the version is not the current one. */
export function updateEvidence(
  tx: Tx,
  piece: Authorized<Pick<Evidence, 'id' | 'version'>>,
  change: EvidenceChange,
): void {
  const set = columnsOf(change)
  expectUpdated(
    tx
      .update(evidence)
      .set({ ...set, version: piece.version + 1 })
      .where(and(eq(evidence.id, piece.id), eq(evidence.version, piece.version)))
      .run(),
  )
}

function columnsOf(change: EvidenceChange) {
  if ('retraction' in change) return fromRetraction(change.retraction)
  if ('passageId' in change) return change
  return { ...change, circumstances: JSON.stringify(change.circumstances) }
}
