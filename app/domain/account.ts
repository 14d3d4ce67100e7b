import { z } from 'zod'
import { roles } from './actor.ts'
import type { RefusalId } from './refusals.ts'

export const shortestPassword = 12
export const longestPassword = 256

/** How long an invitation link works. */
export const invitationDays = 7

/** Names of people as they stand in verdicts and in the sheet. */
export const personNameSchema = z.string().trim().min(1).max(120)

/** Addresses are compared without regard to case. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())

export const roleSchema = z.enum(roles)

/** What somebody types who is to have an account: for the first administrator and behind an invitation. */
export const newAccountSchema = z
  .strictObject({ name: personNameSchema, email: emailSchema, password: z.string() })
  .superRefine(({ password, ...owner }, context) => {
    const refusal = passwordRefusal(password, owner)
    if (refusal) context.addIssue({ code: 'custom', path: ['password'], message: refusal })
  })

export type NewAccount = z.output<typeof newAccountSchema>

/** What somebody types to sign in. Nothing is said about which of the two is wrong. */
export const credentialsSchema = z.strictObject({
  email: z.string().trim().toLowerCase().min(1),
  password: z.string().min(1),
})

export type Credentials = z.output<typeof credentialsSchema>

/** What somebody types to change their password; it is checked against the present one and the owner's name later. */
export const passwordChangeSchema = z.strictObject({
  present_password: z.string().min(1),
  new_password: z.string().min(1),
})

/** Why a new password is refused, or null. Length is what counts; the only other rule is that it is not the name or address. */
export function passwordRefusal(password: string, owner: { name: string; email: string }): RefusalId | null {
  if (password.length < shortestPassword) return 'password.too_short'
  if (password.length > longestPassword) return 'password.too_long'
  const known = [owner.name, owner.email, owner.email.split('@')[0] ?? ''].map(fold)
  return known.includes(fold(password)) ? 'password.is_name' : null
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
