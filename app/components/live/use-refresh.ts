import { useFetchers, useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { usePerson } from '../layout/shell-context.tsx'
import { useHasUnsavedWords } from '../ui/unsaved-words.ts'
import { type Closure, lookAhead } from './look-ahead.ts'

/** Between the end of one refresh and the next, in milliseconds; and at most so much more, so that not all pages ask at once. */
const rest = 1000
const spread = 250

export type Refresh = {
  /** Whether the page shows what was asked for. */
  isFresh: boolean
  /** Asks for everything up to this event. */
  showUntil: (sequence: number) => void
  /** Why the page stays as it is for the words that are typed on it; null while it follows its case. */
  held: Closure | null
  /** Loads the page anew, whatever becomes of what is typed. */
  show: () => void
}

/**
 * Loads the page's data anew until it shows the event that is asked for. A step, a form or what it loads is never interrupted, nor is an earlier
 * refresh; one that a step overtook is done again, for a page may have kept what it had. What fails is not tried again until somebody changes more.
 * While words are typed on the page it is looked at first whether it would come back: if not, it stays.
 */
export function useRefresh(shown: number): Refresh {
  const { revalidate, state: refreshing } = useRevalidator()
  const { state } = useNavigation()
  const isIdle = [state, refreshing, ...useFetchers().map((one) => one.state)].every((one) => one === 'idle')
  const [wanted, setWanted] = useState(0)
  const [tried, setTried] = useState(0)
  const [wasOvertaken, setWasOvertaken] = useState(false)
  const [held, setHeld] = useState<Closure | null>(null)
  const role = usePerson()?.role
  const isBehind = (wanted > shown && wanted !== tried) || wasOvertaken
  const notBefore = useRef(0)
  const latest = useRef({ wanted, isIdle, role, hasWords: false })
  latest.current = { wanted, isIdle, role, hasWords: useHasUnsavedWords() }
  useEffect(() => {
    if (refreshing === 'loading' && state === 'loading') setWasOvertaken(true)
  }, [refreshing, state])
  useEffect(() => {
    if (!isIdle || !isBehind) return
    const start = async () => {
      setTried(latest.current.wanted)
      setWasOvertaken(false)
      const found = latest.current.hasWords ? await lookAhead(window.location, latest.current.role) : 'loads'
      setHeld(found === 'closed' || found === 'forbidden' ? found : null)
      if (found !== 'loads') return
      if (latest.current.isIdle) revalidate()
      else setTried(0)
    }
    const due = setTimeout(start, Math.max(0, notBefore.current - Date.now()) + Math.random() * spread)
    return () => clearTimeout(due)
  }, [isIdle, isBehind, revalidate])
  useEffect(() => {
    if (refreshing === 'loading')
      return () => {
        notBefore.current = Date.now() + rest
      }
  }, [refreshing])
  return {
    isFresh: isIdle && wanted <= shown && !wasOvertaken,
    showUntil: (sequence) => setWanted((before) => Math.max(before, sequence)),
    held: latest.current.hasWords ? held : null,
    show: () => {
      setHeld(null)
      revalidate()
    },
  }
}
