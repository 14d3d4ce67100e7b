import '@remix-run/node'
import { randomBytes } from 'node:crypto'
import { makeId } from '#app/domain/ids.ts'
import type { Intake } from '#app/imports/intake.ts'
import type { Work } from '#app/services/work.server.ts'
import type { Db } from '#db/open-database.server.ts'
import type { Auth } from './auth.server.ts'
import type { Live } from './live.server.ts'
import type { Pasts } from './pasts.server.ts'
import type { Session } from './session.server.ts'

/** What every loader and action is given. `session` looks the session up once per request. */
export type EdgeContext = Pick<Work, 'now' | 'newId'> & {
  intake: Intake
  db: Db
  past: Pasts
  live: Live
  auth: Auth
  nonce: string
  /** Whether the form that was sent is larger than is taken; its body is not to be read. */
  tooLarge: boolean
  origin: string
  /** Aborts when the client is gone. The signal of a request is no substitute: it falls silent once the request is collected as garbage. */
  gone: AbortSignal
  /** The address of the client, for the rate limit. */
  address: string
  session: () => Promise<Session | null>
  /** Writes an unexpected error to the log. */
  report: (error: unknown) => void
}

declare module '@remix-run/node' {
  interface AppLoadContext extends EdgeContext {}
}

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 20 letters and digits from a secure source: 100 bits. */
export function randomPart(): string {
  return Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length]).join('')
}

/** A new id: the prefix of its kind and 100 random bits. */
export const newId: Work['newId'] = (kind) => makeId(kind, randomPart())

/** The time now, in UTC with milliseconds. */
export function now(): string {
  return new Date().toISOString()
}
