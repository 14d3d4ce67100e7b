import { useLocation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { LiveMessage, Present } from '#app/domain/live.ts'

type Changed = Extract<LiveMessage, { kind: 'changed' }>

/**
 * Follows a case: loads the page's data anew when somebody changes it, and tells who else is there. What was typed stays: forms keep
 * their fields and the version that these were written against. A hidden tab holds no connection and catches up when it is shown.
 */
export function useLive(casePath: string, onChanged: (message: Changed) => void): Present[] {
  const { pathname } = useLocation()
  const { revalidate } = useRevalidator()
  const [people, setPeople] = useState<Present[]>([])
  const latest = useRef({ revalidate, onChanged })
  latest.current = { revalidate, onChanged }
  useEffect(() => {
    let source: EventSource | null = null
    let missed = false
    const open = () => {
      source = new EventSource(`${casePath}/live?page=${encodeURIComponent(pathname)}`)
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as LiveMessage
        if (message.kind === 'present') return setPeople(message.people)
        latest.current.revalidate()
        latest.current.onChanged(message)
      }
      source.onopen = () => {
        if (missed) latest.current.revalidate()
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
