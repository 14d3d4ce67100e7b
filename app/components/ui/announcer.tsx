import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import styles from './announcer.module.css'

const AnnouncerContext = createContext<(words: string) => void>(() => {})

const shownFor = 6000

/** Says what has just happened: `const announce = useAnnounce(); announce(t('claims.saved'))`. Read out and shown for a while. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnouncerContext)
}

/** Holds the one live region of the page. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ words: string; times: number } | null>(null)
  const announce = useCallback((words: string) => {
    setSaid((before) => ({ words, times: (before?.times ?? 0) + 1 }))
  }, [])
  useEffect(() => {
    if (said === null) return
    const fade = setTimeout(() => setSaid(null), shownFor)
    return () => clearTimeout(fade)
  }, [said])
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div className={styles.region} role="status" aria-live="polite" data-screen-only>
        {said && (
          <p key={said.times} className={styles.words}>
            {said.words}
          </p>
        )}
      </div>
    </AnnouncerContext.Provider>
  )
}
