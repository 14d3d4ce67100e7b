import { passwordChangeSchema, passwordRefusal } from '#app/domain/account.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { recordPasswordChange } from '#app/services/people/record-password-change.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { findPasswordHash, findUser } from '#db/queries/people.server.ts'
import { parseFields } from './form.server.ts'
import { done, invalid, refused } from './form-reply.server.ts'
import { hashPassword, verifyPassword } from './passwords.server.ts'

/** Changes one's own password after checking the present one, and keeps only the session at hand. */
export async function changePassword(work: Work, fields: FormData, sessionId: string) {
  const parsed = parseFields(fields, passwordChangeSchema)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { present_password: present, new_password: chosen } = parsed.submission.value
  const oldHash = findPasswordHash(work.db, work.actor.id)
  if (oldHash === null || !(await verifyPassword(oldHash, present)))
    return refused(parsed, new WorkbenchError('invalid', 'password.wrong'), { field: 'present_password' })
  const email = findUser(work.db, work.actor.id)?.email ?? ''
  const refusal = passwordRefusal(chosen, { name: work.actor.name, email })
  if (refusal) return refused(parsed, new WorkbenchError('invalid', refusal), { field: 'new_password' })
  const newHash = await hashPassword(chosen)
  try {
    recordPasswordChange(work, { oldHash, newHash, sessionId })
  } catch (error) {
    return refused(parsed, error)
  }
  return done(parsed.intent, 0)
}
