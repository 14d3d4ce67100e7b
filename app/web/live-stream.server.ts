import type { LiveMessage } from '#app/domain/live.ts'
import type { Live, Viewer } from './live.server.ts'

/** A stream ends by itself after this time, and the browser asks for a new one: whoever asks is looked at anew. */
const lifetime = 120_000

/** An empty line now and then, so that nothing between here and the browser takes the stream for dead. */
const heartbeat = 25_000

/**
 * Server-sent events for one viewer. Nothing on the way may hold a message back: no compression, no buffer of a proxy. The connection ends with the
 * stream, so that a server that stops waits for none.
 */
export function streamTo(viewer: Viewer, live: Live, gone: AbortSignal): Response {
  const encoder = new TextEncoder()
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text))
      const beat = setInterval(() => write(':\n\n'), heartbeat)
      const over = setTimeout(() => end(), lifetime)
      let out = () => {}
      leave = () => {
        leave = () => {}
        clearInterval(beat)
        clearTimeout(over)
        out()
      }
      const end = () => {
        leave()
        controller.close()
      }
      write('retry: 1000\n\n')
      out = live.join(viewer, (message) => write(asText(message)), end)
      if (gone.aborted) leave()
      gone.addEventListener('abort', () => leave())
    },
    cancel: () => leave(),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
      Connection: 'close',
    },
  })
}

/** A change has the number of its event, which the browser names when it asks again: so it hears of what it missed. */
function asText(message: LiveMessage): string {
  const id = message.kind === 'changed' ? `id: ${message.sequence}\n` : ''
  return `${id}data: ${JSON.stringify(message)}\n\n`
}
