import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answered, Asked } from './desk-host.ts'
import { freePort } from './free-port.ts'

/** The built app over one store, where a browser finds it. */
export type E2eDesk = { origin: string; dataDir: string; close: () => Promise<void> }

/** Opens desks, each over a data folder of its own, in one process: most of a start goes into loading the app. */
export type E2eDesks = { open: (dataDir: string) => Promise<E2eDesk>; end: () => void }

/** Starts the process in which desks are served. */
export function startDesks(): E2eDesks {
  const host = fork(fileURLToPath(new URL('desk-host.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ask = (asked: Asked) =>
    new Promise<void>((done, fail) => {
      const ended = () => fail(new Error('The process that serves the desks has ended.'))
      const hear = ({ port, failure }: Answered) => {
        if (port !== asked.port) return
        host.off('message', hear)
        host.off('exit', ended)
        if (failure) fail(new Error(failure))
        else done()
      }
      host.on('message', hear)
      host.on('exit', ended)
      host.send(asked)
    })
  return {
    open: async (dataDir) => {
      const port = await freePort()
      await ask({ port, env: { PORT: String(port), DATA_DIR: dataDir } })
      return { origin: `http://localhost:${port}`, dataDir, close: () => ask({ port, close: true }) }
    },
    end: () => void host.disconnect(),
  }
}
