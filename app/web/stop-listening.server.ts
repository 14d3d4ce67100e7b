import type { Server } from 'node:http'

const longestRequest = 10_000

/** Takes no more requests and waits until the running ones are answered, ten seconds at most. */
export async function stopListening(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), longestRequest)
  await new Promise<void>((closed) => {
    server.close(() => closed())
    server.closeIdleConnections()
  })
  clearTimeout(late)
}
