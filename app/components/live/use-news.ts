import { useEffect, useRef, useState } from 'react'
import { useText } from '../text.tsx'
import { useAnnounce } from '../ui/announcer.tsx'

/** Between two announcements, in milliseconds: who reads with the ears is not to hear of nothing else. */
const pause = 20_000

/** Says who changed the case once the page shows it; in a busy case everybody in one sentence now and then. */
export function useNews(isFresh: boolean): (names: string[]) => void {
  const t = useText()
  const announce = useAnnounce()
  const [names, setNames] = useState<string[]>([])
  const notBefore = useRef(0)
  useEffect(() => {
    if (!isFresh || names.length === 0) return
    const say = () => {
      notBefore.current = Date.now() + pause
      announce(t('live.changed', { who: names.join(', ') }), { waits: true })
      setNames([])
    }
    const due = setTimeout(say, Math.max(0, notBefore.current - Date.now()))
    return () => clearTimeout(due)
  }, [isFresh, names, announce, t])
  return (more) => setNames((before) => [...new Set([...before, ...more])])
}
