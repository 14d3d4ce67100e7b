import { createServer, type Server } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { WorkbenchError } from '#app/domain/errors.ts'
import { intakeOf } from '#app/imports/intake.ts'
import { createFileReader, type FileReader } from '#app/imports/worker/file-reader.ts'
import { textFor } from '#app/messages/text.ts'
import type { Db } from '#db/open-database.server.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { listCases } from '#db/queries/cases.server.ts'
import { isSetUp } from '#db/queries/people.server.ts'
import { deleteSubmissionsBefore } from '#db/queries/submissions.server.ts'
import { createAuth } from './web/auth.server.ts'
import { createApp } from './web/create-app.server.ts'
import { readSettings, type Settings } from './web/environment.server.ts'
import { createLive, type Live } from './web/live.server.ts'
import { createLog, type Log } from './web/log.server.ts'
import { createOrigins } from './web/origins.server.ts'
import { createPasts } from './web/pasts.server.ts'
import { readOrMakeSecret } from './web/secret.server.ts'
import { stopListening } from './web/stop-listening.server.ts'

/** Starts one process over one store and says where it can be opened. A start that cannot work ends with one sentence. */
export async function start(): Promise<void> {
  try {
    const settings = readSettings(process.env)
    const log = createLog()
    const desk = await openDesk(settings, log)
    stopOnSignal(desk, log)
    process.stdout.write(`Sverka is ready: ${settings.origin}\n`)
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    process.exit(1)
  }
}

/** A store that is being served. `close` lets running requests finish, folds the write-ahead log in and closes the store. */
export type Desk = { close: () => Promise<void> }

/** Opens the store of these settings, made and furnished if it is new, and serves it. */
export async function openDesk(settings: Settings, log: Log): Promise<Desk> {
  const store = prepareStore(settings.dataDir)
  await furnish(store.db, settings.seed)
  const live = createLive(store.db, (err) => log.error({ err }, 'The chain of events could not be read'))
  const reader = createFileReader({ report: (failure) => log.error({ failure }, 'A file could not be read') })
  const server = await serve(settings, { db: store.db, live, log, reader })
  return {
    close: async () => {
      live.close()
      await stopListening(server)
      reader.close()
      store.db.$client.pragma('wal_checkpoint(TRUNCATE)')
      store.close()
    },
  }
}

const keptSubmissions = 7 * 86_400_000

/** Puts the worked case into a store that nobody has used yet, and forgets the keys of old forms. */
async function furnish(db: Db, seed: boolean): Promise<void> {
  deleteSubmissionsBefore(db, new Date(Date.now() - keptSubmissions).toISOString())
  if (!seed || isSetUp(db) || listCases(db).length > 0) return
  const { seedWorkedCase } = await import('#seeds/seed.server.ts')
  seedWorkedCase(db)
}

type Served = { db: Db; live: Live; log: Log; reader: FileReader }

async function serve(settings: Settings, { db, live, log, reader }: Served): Promise<Server> {
  const { origin, port, host, dataDir, development, trustProxy, mayFetch } = settings
  const auth = createAuth({ db, secret: readOrMakeSecret(dataDir), origin })
  const server = createServer()
  const { build, files } = development ? await liveParts(server) : await builtParts()
  const origins = createOrigins(origin, port)
  const intake = intakeOf(reader, mayFetch)
  const past = createPasts(db)
  const parts = { db, past, live, auth, origins, log, intake, development, trustProxy, build, files }
  server.on('request', createApp(parts))
  await new Promise<void>((ready, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => ready())
  })
  return server
}

type Parts = { build: ServerBuild | (() => Promise<ServerBuild>); files: RequestHandler | string }

async function builtParts(): Promise<Parts> {
  const folder = fileURLToPath(new URL('../build', import.meta.url))
  const build = (await import(pathToFileURL(`${folder}/server/index.js`).href)) as ServerBuild
  return { build, files: `${folder}/client` }
}

async function liveParts(server: Server): Promise<Parts> {
  const vite = await import('vite')
  const live = await vite.createServer({
    configFile: fileURLToPath(new URL('../remix.config.js', import.meta.url)),
    server: { middlewareMode: true, hmr: { server } },
  })
  const build = () => live.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  return { build, files: live.middlewares as RequestHandler }
}

/** Ends the process at the first signal, once the desk is closed. */
function stopOnSignal(desk: Desk, log: Log): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await desk.close()
    log.info('Stopped')
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function explain(error: unknown): string {
  if (error instanceof WorkbenchError) return textFor('en')(error.refusal.id, error.refusal.values)
  if (!(error instanceof Error)) return String(error)
  const { code, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE')
    return `Port ${port} is already taken, perhaps by another Sverka. Stop that one, or choose another port: PORT=3001 npm start`
  if (code === 'EACCES' && port) return `Port ${port} may not be used by this account. Choose one above 1024.`
  return error.name === 'Error' ? error.message : (error.stack ?? error.message)
}
