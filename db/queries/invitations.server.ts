import { and, desc, eq, isNull } from 'drizzle-orm'
import type { InvitationId, UserId } from '#app/domain/ids.ts'
import type { Invitation } from '#app/domain/person.ts'
import type { Tx } from '../open-database.server.ts'
import { invitations } from '../schema/index.server.ts'

export type InvitationRow = typeof invitations.$inferSelect

/** The newest invitations. The hashes of their tokens stay in the store. */
export function listInvitations(tx: Tx, limit: number): Invitation[] {
  return tx
    .select()
    .from(invitations)
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(limit)
    .all()
    .map(({ tokenSha256: _kept, ...shown }) => shown)
}

/** The invitation whose token has this hash. */
export function findInvitationByToken(tx: Tx, tokenSha256: string): InvitationRow | undefined {
  return tx.select().from(invitations).where(eq(invitations.tokenSha256, tokenSha256)).get()
}

/** The invitation with this id. */
export function findInvitation(tx: Tx, id: InvitationId): InvitationRow | undefined {
  return tx.select().from(invitations).where(eq(invitations.id, id)).get()
}

/** Adds an invitation. */
export function insertInvitation(
  tx: Tx,
  row: Pick<InvitationRow, 'id' | 'tokenSha256' | 'role' | 'createdAt' | 'createdBy' | 'expiresAt'>,
): void {
  tx.insert(invitations).values(row).run()
}

/** Marks an open invitation as used. Gives false when it was no longer open. */
export function markInvitationAccepted(tx: Tx, id: InvitationId, by: UserId, at: string): boolean {
  const open = and(eq(invitations.id, id), isNull(invitations.acceptedAt), isNull(invitations.revokedAt))
  return tx.update(invitations).set({ acceptedAt: at, acceptedBy: by }).where(open).run().changes === 1
}

/** Withdraws an open invitation. Gives false when it was no longer open. */
export function markInvitationRevoked(tx: Tx, id: InvitationId, at: string): boolean {
  const open = and(eq(invitations.id, id), isNull(invitations.acceptedAt), isNull(invitations.revokedAt))
  return tx.update(invitations).set({ revokedAt: at }).where(open).run().changes === 1
}
