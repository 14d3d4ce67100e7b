import { useFetchers, useLocation, useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { LiveMessage, Present } from '#app/domain/live.ts'

type Changed = Extract<LiveMessage, { kind: 'changed' }>

/**
 * Follows a case: loads the page's data anew when somebody changes it, and tells who else is there. What was typed stays: forms keep
 * their fields and the version that these were written against. A hidden tab holds no connection and catches up when it is shown.
 */
export function useLive(casePath: string, onChanged: (message: Changed) => void): Present[] {
  const { pathname } = useLocation()
  const refresh = useRefresh()
  const [people, setPeople] = useState<Present[]>([])
  const latest = useRef({ refresh, onChanged })
  latest.current = { refresh, onChanged }
  useEffect(() => {
    let source: EventSource | null = null
    let missed = false
    const open = () => {
      source = new EventSource(`${casePath}/live?page=${encodeURIComponent(pathname)}`)
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as LiveMessage
        if (message.kind === 'present') return setPeople(message.people)
        latest.current.refresh()
        latest.current.onChanged(message)
      }
      source.onopen = () => {
        if (missed) latest.current.refresh()
        missed = false
      }
      source.onerror = () => {
        missed = true
      }
    }
    const close = () => {
      source?.close()
      source = null
      missed = true
    }
    const turn = () => (document.visibilityState === 'hidden' ? close() : source || open())
    turn()
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('pagehide', close)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [casePath, pathname])
  return people
}

/**
 * Loads the page's data anew, once what the person does themselves is through: a step, a form or what it loads is never interrupted, nor is an
 * earlier refresh.
 */
function useRefresh(): () => void {
  const { revalidate, state: refreshing } = useRevalidator()
  const { state } = useNavigation()
  const fetchers = useFetchers()
  const isIdle = [state, refreshing, ...fetchers.map((fetcher) => fetcher.state)].every(
    (one) => one === 'idle',
  )
  const waiting = useRef(false)
  useEffect(() => {
    if (!isIdle || !waiting.current) return
    waiting.current = false
    revalidate()
  }, [isIdle, revalidate])
  return () => {
    if (isIdle) revalidate()
    else waiting.current = true
  }
}
