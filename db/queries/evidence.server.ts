import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Retraction } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { EvidenceDraft } from '#app/domain/evidence-draft.ts'
import type { CaptureId, CaseId, ClaimId, EvidenceId, PassageId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { evidence, passages } from '../schema/index.server.ts'
import { fromRetraction, toRetraction } from './retraction.server.ts'
import { expectUpdated } from './versioned.server.ts'

function toEvidence(row: typeof evidence.$inferSelect): Evidence {
  const { retractedAt, retractedBy, retractReason, ...columns } = row
  return { ...columns, retraction: toRetraction(row) }
}

/** The piece of evidence, or `not_found`. */
export function getEvidence(tx: Tx, id: EvidenceId): Evidence {
  const row = tx.select().from(evidence).where(eq(evidence.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.evidence')
  return toEvidence(row)
}

/** The evidence E`number` of a case, or `not_found`. */
export function getEvidenceByNumber(tx: Tx, caseId: CaseId, number: number): Evidence {
  const row = tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), eq(evidence.number, number)))
    .get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.evidence')
  return toEvidence(row)
}

/** All evidence of these claims by number, retracted pieces included. */
export function listEvidence(tx: Tx, claimIds: ClaimId[]): Evidence[] {
  if (claimIds.length === 0) return []
  return tx
    .select()
    .from(evidence)
    .where(inArray(evidence.claimId, claimIds))
    .orderBy(asc(evidence.number))
    .all()
    .map(toEvidence)
}

/** The evidence whose passages lie in a capture. */
export function listEvidenceIn(tx: Tx, captureId: CaptureId): Evidence[] {
  return tx
    .select({ evidence })
    .from(evidence)
    .innerJoin(passages, eq(passages.id, evidence.passageId))
    .where(eq(passages.captureId, captureId))
    .orderBy(asc(passages.start), asc(evidence.number))
    .all()
    .map((row) => toEvidence(row.evidence))
}

/** Adds a piece of evidence, standing. */
export function insertEvidence(tx: Tx, piece: Evidence): void {
  const { retraction, ...columns } = piece
  tx.insert(evidence).values(columns).run()
}

export type EvidenceChange = EvidenceDraft | { passageId: PassageId } | { retraction: Retraction }

/** Revises, re-cuts or retracts a piece of evidence; `conflict` when the version is not the current one. */
export function updateEvidence(
  tx: Tx,
  piece: Authorized<Pick<Evidence, 'id' | 'version'>>,
  change: EvidenceChange,
): void {
  const set = 'retraction' in change ? fromRetraction(change.retraction) : change
  expectUpdated(
    tx
      .update(evidence)
      .set({ ...set, version: piece.version + 1 })
      .where(and(eq(evidence.id, piece.id), eq(evidence.version, piece.version)))
      .run(),
  )
}
