import { asc, desc, eq } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Claim } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId, VerdictId } from '#app/domain/ids.ts'
import { isCounting } from '#app/domain/in-force.ts'
import { rationaleSchema } from '#app/domain/rationale.ts'
import type { SignOff } from '#app/domain/sign-off.ts'
import type { PinnedEvidence, Verdict } from '#app/domain/verdict.ts'
import type { Tx } from '../open-database.server.ts'
import { openProposals, verdictEvidence, verdicts } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'
import { mapSignOffs } from './sign-offs.server.ts'

/** Every verdict of these claims, the newest of each claim first. */
export function listVerdicts(tx: Tx, claimIds: ClaimId[]): Verdict[] {
  if (claimIds.length === 0) return []
  const rows = tx
    .select()
    .from(verdicts)
    .where(isAmong(verdicts.claimId, claimIds))
    .orderBy(asc(verdicts.claimId), desc(verdicts.sequence))
    .all()
  const ids = rows.map((row) => row.id)
  const pins = listPins(tx, ids)
  const signOffs = mapSignOffs(
    tx,
    rows.filter((row) => row.needsSignOff).map((row) => row.id),
  )
  return rows.map((row) => toVerdict(row, pins.get(row.id) ?? [], signOffs.get(row.id) ?? null))
}

/** The verdict in force of each of these claims; claims without one are absent. */
export function mapVerdictsInForce(tx: Tx, claimIds: ClaimId[]): Map<ClaimId, Verdict> {
  const inForce = new Map<ClaimId, Verdict>()
  for (const verdict of listVerdicts(tx, claimIds).filter(isCounting)) {
    if (!inForce.has(verdict.claimId)) inForce.set(verdict.claimId, verdict)
  }
  return inForce
}

/** The verdict, or `not_found`. */
export function getVerdict(tx: Tx, id: VerdictId): Verdict {
  const row = tx.select().from(verdicts).where(eq(verdicts.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.verdict')
  return toVerdict(row, listPins(tx, [id]).get(id) ?? [], mapSignOffs(tx, [id]).get(id) ?? null)
}

/** Adds a verdict as the newest of its claim, with the evidence it rests on. */
export function insertVerdict(tx: Tx, claim: Authorized<Pick<Claim, 'id'>>, verdict: Verdict): void {
  const { pinned, rationale, signOff: _, ...columns } = verdict
  const earlier = tx
    .select({ sequence: verdicts.sequence })
    .from(verdicts)
    .where(eq(verdicts.claimId, claim.id))
    .orderBy(desc(verdicts.sequence))
    .limit(1)
    .get()
  tx.insert(verdicts)
    .values({ ...columns, rationale: JSON.stringify(rationale), sequence: (earlier?.sequence ?? 0) + 1 })
    .run()
  tx.delete(openProposals).where(eq(openProposals.claimId, claim.id)).run()
  if (verdict.needsSignOff)
    tx.insert(openProposals).values({ claimId: claim.id, verdictId: verdict.id }).run()
  for (const pin of pinned) {
    tx.insert(verdictEvidence)
      .values({ verdictId: verdict.id, ...pin })
      .run()
  }
}

function toVerdict(
  row: typeof verdicts.$inferSelect,
  pinned: PinnedEvidence[],
  signOff: SignOff | null,
): Verdict {
  const { sequence, rationale, ...columns } = row
  return { ...columns, rationale: rationaleSchema.parse(JSON.parse(rationale)), signOff, pinned }
}

function listPins(tx: Tx, ids: VerdictId[]): Map<VerdictId, PinnedEvidence[]> {
  const pins = new Map<VerdictId, PinnedEvidence[]>()
  if (ids.length === 0) return pins
  const rows = tx
    .select()
    .from(verdictEvidence)
    .where(isAmong(verdictEvidence.verdictId, ids))
    .orderBy(asc(verdictEvidence.evidenceId))
    .all()
  for (const { verdictId, ...pin } of rows) {
    const known = pins.get(verdictId)
    if (known) known.push(pin)
    else pins.set(verdictId, [pin])
  }
  return pins
}
