import { z } from 'zod'
import { roleSchema } from '#app/domain/account.ts'
import { issueInvitation } from '#app/services/people/issue-invitation.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { parseFields } from './form.server.ts'
import { done, invalid, refused } from './form-reply.server.ts'
import { makeInvitationToken } from './invitation-token.server.ts'

const schema = z.strictObject({ role: roleSchema })

/** Makes an invitation and its link. The form's key is left aside: the link is in this one answer and nowhere in the store. */
export function inviteByLink(work: Work, fields: FormData, origin: string) {
  const parsed = parseFields(fields, schema)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { token, tokenSha256 } = makeInvitationToken()
  try {
    const { expiresAt } = issueInvitation(work, { ...parsed.submission.value, tokenSha256 })
    return done(parsed.intent, { link: `${origin}/join/${token}`, expiresAt })
  } catch (error) {
    return refused(parsed, error)
  }
}
