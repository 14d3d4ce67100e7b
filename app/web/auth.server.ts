import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import type { Db } from '#db/open-database.server.ts'
import { accounts, rateLimits, sessions, users, verifications } from '#db/schema/index.server.ts'
import { hashPassword, verifyPassword } from './passwords.server.ts'

const day = 24 * 60 * 60

/** The header in which our own code tells better-auth who asks. It is never read from the network. */
export const addressHeader = 'x-sverka-address'

/** How passwords are made unreadable, and checked. Each takes the same time, however long it takes. */
type Passwords = { hashPassword: typeof hashPassword; verifyPassword: typeof verifyPassword }

export type AuthSettings = {
  db: Db
  secret: string
  origin: string
  attemptsPerMinute?: number
  passwords?: Passwords
}

/** Sign-in, sessions and their cookies over our own tables. Its HTTP handler is not mounted: see `sign-in.server.ts`. */
export function createAuth({
  db,
  secret,
  origin,
  attemptsPerMinute = 10,
  passwords = { hashPassword, verifyPassword },
}: AuthSettings) {
  const limit = { window: 60, max: attemptsPerMinute }
  return betterAuth({
    appName: 'Sverka',
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { level: 'error', disabled: true },
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        rateLimit: rateLimits,
      },
      transaction: false,
    }),
    user: { additionalFields: { role: { type: 'string', required: true, input: false } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 256,
      password: {
        hash: passwords.hashPassword,
        verify: ({ hash, password }) => passwords.verifyPassword(hash, password),
      },
    },
    session: { expiresIn: 30 * day, updateAge: 15 * 60 },
    rateLimit: { enabled: true, storage: 'database', ...limit, customRules: { '/sign-in/email': limit } },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: cookieName(origin), attributes: cookieAttributes(origin) } },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  })
}

export type Auth = ReturnType<typeof createAuth>

/** Cookies do not tell ports apart, so two stores on one machine need two names. */
export function cookieName(origin: string): string {
  const { protocol, port } = new URL(origin)
  return protocol === 'https:' ? '__Host-sverka' : `sverka-${port || '80'}`
}

function cookieAttributes(origin: string) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: origin.startsWith('https:') } as const
}
