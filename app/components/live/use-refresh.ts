import { useFetchers, useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'

/** Between the end of one refresh and the next, in milliseconds; and at most so much more, so that not all pages ask at once. */
const rest = 1000
const spread = 250

/**
 * Loads the page's data anew until it shows the event that is asked for. A step, a form or what it loads is never interrupted, nor is an earlier
 * refresh; one that a step overtook is done again, for a page may have kept what it had. What fails is not tried again until somebody changes more.
 * `isFresh` once the page shows what was asked for.
 */
export function useRefresh(shown: number): { isFresh: boolean; showUntil: (sequence: number) => void } {
  const { revalidate, state: refreshing } = useRevalidator()
  const { state } = useNavigation()
  const isIdle = [state, refreshing, ...useFetchers().map((one) => one.state)].every((one) => one === 'idle')
  const [wanted, setWanted] = useState(0)
  const [tried, setTried] = useState(0)
  const [wasOvertaken, setWasOvertaken] = useState(false)
  const isBehind = (wanted > shown && wanted !== tried) || wasOvertaken
  const notBefore = useRef(0)
  const target = useRef(wanted)
  target.current = wanted
  useEffect(() => {
    if (refreshing === 'loading' && state === 'loading') setWasOvertaken(true)
  }, [refreshing, state])
  useEffect(() => {
    if (!isIdle || !isBehind) return
    const start = () => {
      setTried(target.current)
      setWasOvertaken(false)
      revalidate()
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
  }
}
