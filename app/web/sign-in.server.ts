import type { AppLoadContext } from '@remix-run/node'
import type { Credentials } from '#app/domain/account.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { type Auth, addressHeader } from './auth.server.ts'

export type SignInResult =
  | { outcome: 'signed_in'; cookies: string[] }
  | { outcome: 'refused' }
  | { outcome: 'too_many'; retryAfter: number }

/**
 * Signs in with better-auth's own handler, called from here so that its rate limit counts while our guard, headers and
 * form stay in front. An unknown address and a wrong password give the same answer after the same work.
 */
export async function signIn(
  { auth, origin, address }: Pick<AppLoadContext, 'auth' | 'origin' | 'address'>,
  credentials: Credentials,
  userAgent: string | null,
): Promise<SignInResult> {
  const response = await auth.handler(
    new Request(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: internalHeaders(origin, address, userAgent),
      body: JSON.stringify(credentials),
    }),
  )
  if (response.ok) return { outcome: 'signed_in', cookies: response.headers.getSetCookie() }
  if (response.status >= 500) throw new Error(`Signing in failed with status ${response.status}`)
  if (response.status !== 429) return { outcome: 'refused' }
  return { outcome: 'too_many', retryAfter: Number(response.headers.get('x-retry-after') ?? 60) }
}

/** The sentence and the status of a sign-in that did not work. */
export function signInRefusal(result: Exclude<SignInResult, { outcome: 'signed_in' }>): {
  error: WorkbenchError
  status: number
} {
  if (result.outcome === 'refused')
    return { error: new WorkbenchError('forbidden', 'sign_in.refused'), status: 401 }
  const seconds = result.retryAfter
  return { error: new WorkbenchError('unavailable', 'sign_in.too_many', { seconds }), status: 429 }
}

/** A session for somebody who has just chosen this password; no attempt is counted. */
export async function openSession(
  { auth, origin, address }: Pick<AppLoadContext, 'auth' | 'origin' | 'address'>,
  credentials: Credentials,
  userAgent: string | null,
): Promise<string[]> {
  const headers = internalHeaders(origin, address, userAgent)
  const { headers: given } = await auth.api.signInEmail({ body: credentials, headers, returnHeaders: true })
  return given.getSetCookie()
}

/** Ends the session of the request: its row goes, and the returned cookies clear the browser's. */
export async function endSession(auth: Auth, origin: string, headers: Headers): Promise<string[]> {
  const asked = new Headers({ cookie: headers.get('cookie') ?? '', origin })
  const { headers: given } = await auth.api.signOut({ headers: asked, returnHeaders: true })
  return given.getSetCookie()
}

function internalHeaders(origin: string, address: string, userAgent: string | null): Headers {
  const headers = new Headers({ 'content-type': 'application/json', origin, [addressHeader]: address })
  if (userAgent) headers.set('user-agent', userAgent)
  return headers
}
