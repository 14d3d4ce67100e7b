import type { AppLoadContext } from '@remix-run/node'
import type { Intake } from '#app/imports/intake.ts'
import type { Work } from '#app/services/work.server.ts'
import { createAuth } from '#app/web/auth.server.ts'
import { createLive } from '#app/web/live.server.ts'
import { createPasts } from '#app/web/pasts.server.ts'
import type { Db } from '#db/open-database.server.ts'

/** The public address of stores under test. */
export const testOrigin = 'http://localhost:3000'

/** What a loader or an action is given: signed in as the work's actor, or as nobody when `actor` is null. */
export function testContext(
  work: Omit<Work, 'actor'> & { db: Db; actor: Work['actor'] | null },
  intake: Partial<Intake> = {},
): AppLoadContext {
  const { db, actor, now, newId } = work
  return {
    db,
    past: createPasts(db),
    live: createLive(db),
    now,
    newId,
    intake: {
      readFile: async (file) => (await import('#app/imports/import-file.ts')).importFile(file),
      readAnnotations: async (bytes) =>
        (await import('#app/imports/annotations/read-annotations.ts')).readAnnotations(bytes),
      fetchPage: async () => {
        throw new Error('A test fetches nothing unless it says what it gets')
      },
      mayFetch: true,
      ...intake,
    },
    auth: createAuth({ db, secret: 'a secret of this test, thirty-two characters long', origin: testOrigin }),
    gone: new AbortController().signal,
    tooLarge: false,
    nonce: 'testnonce',
    origin: testOrigin,
    address: '192.0.2.7',
    session: async () => (actor ? { id: 'ses_test', actor } : null),
    report: (error) => {
      throw error
    },
  }
}

/** A form as a browser posts it. */
export function postForm(path: string, fields: Record<string, string>): Request {
  return new Request(`${testOrigin}${path}`, { method: 'POST', body: new URLSearchParams(fields) })
}

/** What an action of `handleForm` gave, whether it is a redirect or data: status, address, reply. */
export function readReply(result: unknown): { status: number; to: string | null; reply: unknown } {
  if (result instanceof Response)
    return { status: result.status, to: result.headers.get('location'), reply: null }
  const { data, init } = result as { data: unknown; init: ResponseInit | null }
  return { status: init?.status ?? 200, to: null, reply: data }
}
