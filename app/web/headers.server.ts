import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** What one page may load: its own files, and scripts that carry the nonce of this very answer. */
function contentPolicy(nonce: string, secure: boolean, development: boolean): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ]
  return directives.join('; ')
}

/**
 * Sets the protecting headers of every answer and leaves the nonce in `res.locals.nonce`. The referrer goes to no other
 * site; `no-referrer` would make browsers send `Origin: null` with our own forms, which the guard must refuse.
 */
export function protectingHeaders(origin: string, development: boolean): RequestHandler[] {
  const secure = origin.startsWith('https:')
  return [
    helmet({
      contentSecurityPolicy: false,
      crossOriginEmbedderPolicy: false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: secure ? { maxAge: 15_552_000, includeSubDomains: false } : false,
    }),
    (_req, res, next) => {
      const nonce = randomBytes(16).toString('base64')
      res.locals.nonce = nonce
      res.set('Content-Security-Policy', contentPolicy(nonce, secure, development))
      res.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
      res.set('Cache-Control', 'no-store')
      next()
    },
  ]
}
