import { WorkbenchError } from '#app/domain/errors.ts'
import type { UserId } from '#app/domain/ids.ts'
import { invitationState } from '#app/domain/person.ts'
import type { Tx } from '#db/open-database.server.ts'
import {
  findInvitationByToken,
  type InvitationRow,
  markInvitationAccepted,
} from '#db/queries/invitations.server.ts'
import type { UserRow } from '#db/queries/people.server.ts'
import { change, type Work } from '../work.server.ts'
import { admit } from './admission.server.ts'

export type Acceptance = { tokenSha256: string; name: string; email: string; passwordHash: string }

/** Admits the person who holds the link, with the role it was made for. A link admits once. */
export function acceptInvitation(work: Omit<Work, 'actor'>, input: Acceptance): UserRow {
  const id: UserId = work.newId('user')
  const { role } = getOpenInvitation(work.db, input.tokenSha256, work.now())
  return change({ ...work, actor: { id, name: input.name, role } }, (recorder) => {
    const { tokenSha256, ...person } = input
    const invitation = getOpenInvitation(recorder.tx, tokenSha256, recorder.at)
    const user = admit(recorder, id, { ...person, role: invitation.role })
    if (!markInvitationAccepted(recorder.tx, invitation.id, id, recorder.at))
      throw new WorkbenchError('conflict', 'invitation.used')
    return user
  })
}

/** The invitation behind a link, if the link still works; otherwise the reason why it does not. */
export function getOpenInvitation(tx: Tx, tokenSha256: string, now: string): InvitationRow {
  const invitation = findInvitationByToken(tx, tokenSha256)
  if (!invitation) throw new WorkbenchError('not_found', 'not_found.invitation')
  const state = invitationState(invitation, now)
  if (state !== 'open') throw new WorkbenchError('conflict', `invitation.${state}`)
  return invitation
}
