import type { Request, RequestHandler, Response } from 'express'
import type { Origins } from './origins.server.ts'

/** The largest request body: one uploaded text with its form. */
export const largestBody = 12 * 1024 * 1024

const safeMethods = new Set(['GET', 'HEAD'])

/** Answers only under its own names. A page of another site cannot reach the store by pointing its name at this machine. */
export function refuseOtherHosts(origins: Origins): RequestHandler {
  return (req, res, next) => {
    delete req.headers['x-forwarded-host']
    if (origins.serves(req.headers.host ?? '')) return next()
    res
      .status(421)
      .type('text')
      .send(
        `Sverka does not answer under this address. Open ${origins.public}, or start it with ORIGIN set.\n`,
      )
  }
}

/** Refuses a change that another site asks for, whatever the path and whatever the media type. */
export function refuseCrossSite(origins: Origins): RequestHandler {
  return (req, res, next) => {
    if (safeMethods.has(req.method) || isOwnRequest(req, origins)) return next()
    res.status(403).type('text').send('This request did not come from a page of Sverka.\n')
  }
}

function isOwnRequest(req: Request, origins: Origins): boolean {
  const site = req.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = req.headers.origin
  return origin !== undefined && origins.accepts(origin)
}

/**
 * Refuses bodies that are too large, or of a length not told beforehand. What the script of a page has sent is let through
 * unread, marked `tooLarge`, so that the page can say so beside what was typed.
 */
export const limitBody: RequestHandler = (req, res, next) => {
  const length = req.headers['content-length']
  if (length === undefined && req.headers['transfer-encoding'] !== undefined) {
    res.status(411).set('Connection', 'close').type('text').send('The length of the request is missing.\n')
  } else if (length !== undefined && Number(length) > largestBody) {
    res.set('Connection', 'close')
    res.locals.tooLarge = req.path.endsWith('.data')
    if (res.locals.tooLarge) next()
    else
      sayPlainly(
        res.status(413),
        'This is too large',
        'It is larger than 12 MB and was not taken. Go back: what you typed is still there. Split it into smaller parts, and send each.',
      )
  } else next()
}

/** A page for what is refused before the pages of Sverka are reached. */
function sayPlainly(res: Response, title: string, words: string): void {
  res.type('html').send(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Sverka</title>
<style nonce="${res.locals.nonce}">
  :root { color-scheme: light dark }
  body { max-width: 34rem; margin: 4rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
</style>
<main><h1>${title}</h1><p>${words}</p></main>
</html>
`)
}
