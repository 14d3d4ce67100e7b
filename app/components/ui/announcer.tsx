import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import styles from './announcer.module.css'

type Announce = (words: string, options?: { waits?: boolean }) => void

const AnnouncerContext = createContext<Announce>(() => {})

const shownFor = 6000

/**
 * Says what has just happened: `const announce = useAnnounce(); announce(t('claims.saved'))`. Read out and shown for a while. What `waits` covers
 * nothing else: it is said after what is being said.
 */
export function useAnnounce(): Announce {
  return useContext(AnnouncerContext)
}

type Said = { now: string | null; next: string | null; times: number }

/** Holds the one live region of the page. */
export function Announcer({ children }: { children: ReactNode }) {
  const [{ now, times }, setSaid] = useState<Said>({ now: null, next: null, times: 0 })
  const announce = useCallback<Announce>((words, { waits = false } = {}) => {
    setSaid((said) => {
      if (waits && said.now !== null) return { ...said, next: words }
      return { ...said, now: words, times: said.times + 1 }
    })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words said again are shown as long again
  useEffect(() => {
    if (now === null) return
    const fade = () => setSaid(({ next, times: before }) => ({ now: next, next: null, times: before + 1 }))
    const due = setTimeout(fade, shownFor)
    return () => clearTimeout(due)
  }, [now, times])
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div className={styles.region} role="status" aria-live="polite" data-screen-only>
        {now !== null && (
          <p key={times} className={styles.words}>
            {now}
          </p>
        )}
      </div>
    </AnnouncerContext.Provider>
  )
}
