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
