import { invitationDays } from '#app/domain/account.ts'
import { authorize, type Role } from '#app/domain/actor.ts'
import type { InvitationId } from '#app/domain/ids.ts'
import { insertInvitation } from '#db/queries/invitations.server.ts'
import { change, type Work } from '../work.server.ts'

/** Opens a way in for one person with a role. The token itself stays with whoever is given the link. */
export function issueInvitation(
  work: Work,
  input: { role: Role; tokenSha256: string },
): { id: InvitationId; expiresAt: string } {
  return change(work, ({ tx, at, record }) => {
    const { role, tokenSha256 } = authorize(work.actor, 'administer', input)
    const id = work.newId('invitation')
    const expiresAt = new Date(Date.parse(at) + invitationDays * 86_400_000).toISOString()
    insertInvitation(tx, { id, tokenSha256, role, createdAt: at, createdBy: work.actor.id, expiresAt })
    record({ type: 'invitation_issued', data: { invitation: id, role } })
    return { id, expiresAt }
  })
}
