import type { IncomingMessage } from 'node:http'

/** Who is asking, for the rate limit: the socket's address, or what our own proxy appended when there is one. */
export function clientAddress(req: IncomingMessage, trustProxy: boolean): string {
  const socket = req.socket.remoteAddress ?? '127.0.0.1'
  if (!trustProxy) return socket
  const forwarded = req.headers['x-forwarded-for']
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',')
  return hops.at(-1)?.trim() || socket
}
