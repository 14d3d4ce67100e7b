import type { Role } from './actor.ts'
import type { InvitationId, UserId } from './ids.ts'

/** A person as administrators see them. Without an account they are named in the record but cannot sign in. */
export type Person = {
  id: UserId
  name: string
  email: string
  role: Role
  canSignIn: boolean
  openSessions: number
}

/** A link that admits one person; its secret is not kept. */
export type Invitation = {
  id: InvitationId
  role: Role
  createdAt: string
  createdBy: UserId
  expiresAt: string
  acceptedAt: string | null
  acceptedBy: UserId | null
  revokedAt: string | null
}

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked'

/** What became of an invitation. Times are ISO 8601 in UTC, so they compare as text. */
export function invitationState(
  invitation: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: string,
): InvitationState {
  if (invitation.acceptedAt !== null) return 'used'
  if (invitation.revokedAt !== null) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}
