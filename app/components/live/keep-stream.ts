import type { LiveMessage } from '#app/domain/live.ts'

type Listener = {
  /** Where the stream is, looked up at each opening. */
  address: () => string
  hear: (message: LiveMessage) => void
  /** The stream is gone, and what it said of who is there holds no longer. */
  lost: () => void
}

const firstWait = 5000
const longestWait = 60_000

/**
 * Keeps a stream open while its tab is shown; a hidden one holds no connection. The browser opens a broken stream again by itself, but gives one up
 * that was answered with an error, as a proxy does while the server restarts: that one is tried again, less and less often. Gives the way to end it.
 */
export function keepStream({ address, hear, lost }: Listener): () => void {
  let source: EventSource | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  let wait = firstWait
  const open = () => {
    const opened = new EventSource(address())
    source = opened
    opened.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as LiveMessage)
    opened.onopen = () => {
      wait = firstWait
    }
    opened.onerror = () => {
      if (opened.readyState !== EventSource.CLOSED) return
      lost()
      retry = setTimeout(open, wait)
      wait = Math.min(2 * wait, longestWait)
    }
  }
  const close = () => {
    clearTimeout(retry)
    source?.close()
    source = null
  }
  const turn = () => {
    if (document.visibilityState === 'hidden') close()
    else if (!source) open()
  }
  turn()
  document.addEventListener('visibilitychange', turn)
  window.addEventListener('pageshow', turn)
  window.addEventListener('pagehide', close)
  return () => {
    document.removeEventListener('visibilitychange', turn)
    window.removeEventListener('pageshow', turn)
    window.removeEventListener('pagehide', close)
    close()
  }
}
