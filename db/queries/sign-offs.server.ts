import { asc, eq } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { VerdictId } from '#app/domain/ids.ts'
import type { SecondOpinion, SignOff } from '#app/domain/sign-off.ts'
import type { Tx } from '../open-database.server.ts'
import { openProposals, secondOpinions, signOffs } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'

/** What was decided on each of these verdicts; those that wait are absent. */
export function mapSignOffs(tx: Tx, ids: VerdictId[]): Map<VerdictId, SignOff> {
  if (ids.length === 0) return new Map()
  const rows = tx.select().from(signOffs).where(isAmong(signOffs.verdictId, ids)).all()
  return new Map(rows.map((row) => [row.verdictId, row]))
}

/** Keeps the decision on a proposed verdict. */
export function insertSignOff(tx: Tx, _verdict: Authorized<{ id: VerdictId }>, signOff: SignOff): void {
  tx.insert(signOffs).values(signOff).run()
  if (signOff.decision === 'signed')
    tx.delete(openProposals).where(eq(openProposals.verdictId, signOff.verdictId)).run()
}

/** The second opinions on a verdict, oldest first. */
export function listSecondOpinions(tx: Tx, id: VerdictId): SecondOpinion[] {
  return tx
    .select()
    .from(secondOpinions)
    .where(eq(secondOpinions.verdictId, id))
    .orderBy(asc(secondOpinions.createdAt), asc(secondOpinions.id))
    .all()
}

/** Keeps what a second editor holds who has not seen the proposed verdict. */
export function insertSecondOpinion(
  tx: Tx,
  _verdict: Authorized<{ id: VerdictId }>,
  opinion: SecondOpinion,
): void {
  tx.insert(secondOpinions).values(opinion).run()
}
