import { resolve } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Intake } from '#app/imports/intake.ts'
import type { Db } from '#db/open-database.server.ts'
import type { Auth } from './auth.server.ts'
import { limitBody, refuseCrossSite, refuseOtherHosts } from './guard.server.ts'
import { protectingHeaders } from './headers.server.ts'
import type { Live } from './live.server.ts'
import { loadContext } from './load-context.server.ts'
import type { Log } from './log.server.ts'
import type { Origins } from './origins.server.ts'
import type { Pasts } from './pasts.server.ts'

export type AppParts = {
  db: Db
  past: Pasts
  live: Live
  auth: Auth
  origins: Origins
  log: Log
  intake: Intake
  development: boolean
  trustProxy: boolean
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Vite's own files during development; the built ones otherwise. */
  files: RequestHandler | string
}

/** The whole HTTP edge in order: headers, own names only, own pages only, small bodies, files, then Remix. */
export function createApp(parts: AppParts): Express {
  const { origins, development, log, build } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(protectingHeaders(origins.public, development))
  app.get('/healthz', (_req, res) => void res.type('text').send('ok\n'))
  app.use(refuseOtherHosts(origins), refuseCrossSite(origins), limitBody)
  app.use(compression())
  app.use(typeof parts.files === 'string' ? builtFiles(parts.files) : parts.files)
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: development ? 'development' : 'production',
      getLoadContext: (req, res) => loadContext(parts, req, res),
    }),
  )
  app.use(lastResort(log))
  return app
}

/** Hashed assets may be kept for ever; the few other public files for an hour. */
function builtFiles(folder: string): RequestHandler {
  const files = express.Router()
  const options = { index: false, redirect: false, fallthrough: true }
  files.use(
    '/assets',
    express.static(resolve(folder, 'assets'), { ...options, immutable: true, maxAge: '1y' }),
  )
  files.use('/assets', (_req, res) => void res.status(404).type('text').send('There is no such file.\n'))
  files.use(express.static(folder, { ...options, maxAge: '1h' }))
  return files
}

/** A request that cannot be read (`/%E0%A4%A`) is no failure of ours; anything else is, and is logged. */
function lastResort(log: Log): ErrorRequestHandler {
  return (error, req, res, next) => {
    const { status } = error
    if (!res.headersSent && status >= 400 && status < 500) {
      res.status(status).type('text').send('This address cannot be read. Check it, then try again.\n')
      return
    }
    log.error({ err: error, method: req.method }, 'A request failed')
    if (res.headersSent) return next(error)
    res.status(500).type('text').send('Something went wrong in Sverka. The log on the server says what.\n')
  }
}
