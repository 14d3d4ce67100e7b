import { WorkbenchError } from './errors.ts'
import type { UserId } from './ids.ts'

export const roles = ['viewer', 'editor', 'reviewer', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Who acts. Every service is called in somebody's name. */
export type Actor = { id: UserId; name: string; role: Role }

/** edit: cases, sources, claims, evidence; judge: verdicts; sign: others' verdicts, and sheets; administer: people and invitations. */
export type Action = 'edit' | 'judge' | 'sign' | 'administer'

const allowed: Record<Role, readonly Action[]> = {
  viewer: [],
  editor: ['edit', 'judge'],
  reviewer: ['edit', 'judge', 'sign'],
  administrator: ['edit', 'judge', 'sign', 'administer'],
}

/** Whether the role carries the action; the interface hides what this refuses. */
export function can(actor: Pick<Actor, 'role'>, action: Action): boolean {
  return allowed[actor.role].includes(action)
}

/** Whether somebody with this role may less than with the other. Each role carries all that the ones before it do. */
export function isLess(role: string | null, than: Role): boolean {
  const at = (roles as readonly (string | null)[]).indexOf(role)
  return at >= 0 && at < roles.indexOf(than)
}

/** A subject on which the actor may act. Only `authorize` makes one, and mutations accept nothing else. */
export type Authorized<T> = T & { readonly __authorized: unique symbol }

/** Lets the actor act on the subject or throws `forbidden`. */
export function authorize<T>(actor: Actor, action: Action, subject: T): Authorized<T> {
  if (!can(actor, action)) throw new WorkbenchError('forbidden', `forbidden.${action}`)
  return subject as Authorized<T>
}
