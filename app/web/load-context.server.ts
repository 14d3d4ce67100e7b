import type { AppLoadContext } from '@remix-run/node'
import type { Request, Response } from 'express'
import type { Intake } from '#app/imports/intake.ts'
import type { Db } from '#db/open-database.server.ts'
import type { Auth } from './auth.server.ts'
import { clientAddress } from './client-address.server.ts'
import { newId, now } from './context.server.ts'
import type { Live } from './live.server.ts'
import type { Log } from './log.server.ts'
import type { Origins } from './origins.server.ts'
import type { Pasts } from './pasts.server.ts'
import { readSession, type Session } from './session.server.ts'

type Parts = {
  db: Db
  past: Pasts
  live: Live
  auth: Auth
  origins: Origins
  trustProxy: boolean
  log: Log
  intake: Intake
}

/** What the loaders and actions of one request are given. The session is looked up when first asked for, and once. */
export function loadContext(parts: Parts, req: Request, res: Response): AppLoadContext {
  const { db, past, live, auth, origins, intake } = parts
  let looked: Promise<Session | null> | undefined
  const look = async () => {
    const { session, cookies } = await readSession(auth, db, cookieOnly(req))
    if (!res.headersSent) for (const cookie of cookies) res.append('Set-Cookie', cookie)
    return session
  }
  return {
    db,
    past,
    live,
    auth,
    now,
    newId,
    intake,
    gone: goneOf(res),
    nonce: String(res.locals.nonce),
    tooLarge: res.locals.tooLarge === true,
    origin: origins.public,
    address: clientAddress(req, parts.trustProxy),
    report: (error) => parts.log.error({ err: error, method: req.method }, 'A page failed'),
    session: () => {
      looked ??= look()
      return looked
    },
  }
}

function goneOf(res: Response): AbortSignal {
  const gone = new AbortController()
  res.on('close', () => gone.abort())
  return gone.signal
}

function cookieOnly(req: Request): Headers {
  const headers = new Headers()
  if (req.headers.cookie) headers.set('cookie', req.headers.cookie)
  return headers
}
