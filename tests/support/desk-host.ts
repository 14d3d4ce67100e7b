import { type Desk, openDesk } from '#app/server.ts'
import { readSettings } from '#app/web/environment.server.ts'
import { createLog } from '#app/web/log.server.ts'

/** What is asked of the process that serves desks, by the port of the desk. */
export type Asked = { port: number; env: Record<string, string> } | { port: number; close: true }

/** Its answer; `failure` when that could not be done. */
export type Answered = { port: number; failure?: string }

const log = createLog()
const desks = new Map<number, Desk>()

async function answer(asked: Asked): Promise<void> {
  if ('env' in asked) desks.set(asked.port, await openDesk(readSettings(asked.env), log))
  else await desks.get(asked.port)?.close()
}

process.on('message', (asked: Asked) => {
  const tell = (failure?: string) => process.send?.({ port: asked.port, failure } satisfies Answered)
  answer(asked).then(
    () => tell(),
    (error: Error) => tell(error.stack),
  )
})
process.on('disconnect', () => process.exit())
