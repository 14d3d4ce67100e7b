import { useLocation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { LiveMessage } from '#app/domain/live.ts'
import { keepStream } from './keep-stream.ts'

type Told<Kind> = Extract<LiveMessage, { kind: Kind }>

const nobody: Told<'present'> = { kind: 'present', place: '', people: [] }

/** Follows a case from the newest event that its page shows: hears of each change, and gives who else is there. */
export function useLive(
  casePath: string,
  shown: number,
  onChanged: (message: Told<'changed'>) => void,
): Told<'present'> {
  const { pathname } = useLocation()
  const [present, setPresent] = useState(nobody)
  const latest = useRef({ shown, onChanged })
  latest.current = { shown, onChanged }
  useEffect(
    () =>
      keepStream({
        address: () => {
          const since = String(latest.current.shown)
          return `${casePath}/live?${new URLSearchParams({ page: pathname, since })}`
        },
        hear: (message) =>
          message.kind === 'present' ? setPresent(message) : latest.current.onChanged(message),
        lost: () => setPresent(nobody),
      }),
    [casePath, pathname],
  )
  return present
}
