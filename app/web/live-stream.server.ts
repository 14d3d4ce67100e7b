import type { LiveMessage } from '#app/domain/live.ts'
import type { Live, Viewer } from './live.server.ts'

/** A stream ends by itself after this time, and the browser asks for a new one: by then its session may have ended. */
const lifetime = 120_000

/** An empty line now and then, so that nothing between here and the browser takes the stream for dead. */
const heartbeat = 25_000

/** Server-sent events for one viewer. No compression: it would hold back each message until more came. */
export function streamTo(viewer: Viewer, live: Live, gone: AbortSignal): Response {
  const encoder = new TextEncoder()
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text))
      const beat = setInterval(() => write(':\n\n'), heartbeat)
      const over = setTimeout(() => end(), lifetime)
      const end = () => {
        leave()
        controller.close()
      }
      write('retry: 1000\n\n')
      const out = live.join(
        viewer,
        (message) => write(`data: ${JSON.stringify(message satisfies LiveMessage)}\n\n`),
        end,
      )
      leave = () => {
        leave = () => {}
        clearInterval(beat)
        clearTimeout(over)
        out()
      }
      gone.addEventListener('abort', () => leave())
    },
    cancel: () => leave(),
  })
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' },
  })
}
