import { authorize } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { InvitationId } from '#app/domain/ids.ts'
import { findInvitation, markInvitationRevoked } from '#db/queries/invitations.server.ts'
import { change, type Work } from '../work.server.ts'

/** Closes an invitation that nobody has used. */
export function revokeInvitation(work: Work, input: { invitationId: InvitationId }): void {
  change(work, ({ tx, at, record }) => {
    const { invitationId } = authorize(work.actor, 'administer', input)
    const invitation = findInvitation(tx, invitationId)
    if (!invitation) throw new WorkbenchError('not_found', 'not_found.invitation')
    if (!markInvitationRevoked(tx, invitationId, at))
      throw new WorkbenchError('conflict', invitation.acceptedAt ? 'invitation.used' : 'invitation.revoked')
    record({ type: 'invitation_revoked', data: { invitation: invitationId } })
  })
}
