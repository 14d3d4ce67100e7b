import { type AppLoadContext, redirect } from '@remix-run/node'
import { type NewAccount, newAccountSchema } from '#app/domain/account.ts'
import { parseForm } from './form.server.ts'
import { invalid, refused } from './form-reply.server.ts'
import { hashPassword } from './passwords.server.ts'
import { openSession } from './sign-in.server.ts'

type Person = Omit<NewAccount, 'password'> & { passwordHash: string }

/** A form that makes an account: checks it, hashes the password, admits the person through a service, and signs them in. */
export async function makeAccount(
  { request, context }: { request: Request; context: AppLoadContext },
  admit: (person: Person) => unknown,
  to: () => string,
) {
  const parsed = await parseForm(request, newAccountSchema)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { password, ...person } = parsed.submission.value
  const passwordHash = await hashPassword(password)
  try {
    admit({ ...person, passwordHash })
  } catch (error) {
    return refused(parsed, error)
  }
  return redirect(to(), { headers: await signedIn(request, context, { email: person.email, password }) })
}

async function signedIn(
  request: Request,
  context: AppLoadContext,
  credentials: { email: string; password: string },
): Promise<Headers> {
  return cookieHeaders(await openSession(context, credentials, request.headers.get('user-agent')))
}

/** Headers that set these cookies. */
export function cookieHeaders(cookies: string[]): Headers {
  return new Headers(cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]))
}
