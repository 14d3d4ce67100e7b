import { systemWork } from '#app/cli/system-work.ts'
import { withStore } from '#app/cli/with-store.ts'
import type { Case } from '#app/domain/case.ts'
import { openCase } from '#app/services/cases/open-case.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { makeDataFolder, startServer } from '#tests/support/e2e-server.ts'

/** The built app over a store of its own with the case `bench`, and the cookie of somebody who is signed in. */
export type Desk = {
  origin: string
  pid: number
  cookie: { name: string; value: string; url: string }
  post(path: string, form: FormData): Promise<Response>
  /** Stops the server and removes its store. */
  close(): Promise<void>
}

const account = {
  name: 'Aigul Bekova',
  email: 'aigul@desk.example',
  password: 'correct horse battery staple',
}

type DeskOptions = {
  /** What stands in the case before the server starts. */
  fill?: (work: Work, opened: Case) => void
  /** Settings for the server's process. */
  env?: Record<string, string>
}

/** Fills a new store and serves it. */
export async function openDesk({ fill, env }: DeskOptions = {}): Promise<Desk> {
  const folder = makeDataFolder()
  withStore(folder.path, (db) => {
    const work = systemWork(db)
    const opened = openCase(work, { title: 'Measured', slug: 'bench', summary: '' })
    fill?.(work, opened)
  })
  const { origin, pid, stop } = await startServer(folder.path, { seed: false, env })
  const send = (path: string, body: FormData | URLSearchParams, cookie = '') =>
    fetch(origin + path, { method: 'POST', redirect: 'manual', headers: { origin, cookie }, body })
  const signedIn = await send('/setup', new URLSearchParams(account))
  const [name = '', value = ''] = signedIn.headers.getSetCookie()[0]?.split(';')[0]?.split('=') ?? []
  if (signedIn.status !== 302) throw new Error(`/setup answered ${signedIn.status}`)
  return {
    origin,
    pid,
    cookie: { name, value, url: origin },
    post: (path, form) => send(path, form, `${name}=${value}`),
    async close() {
      await stop()
      folder.remove()
    },
  }
}
