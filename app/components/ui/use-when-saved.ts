import { useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { isTypedOn } from './form-values.ts'
import type { WorkFormState } from './use-work-form.ts'

/** Calls `saved` once all that the form holds is stored: its action answered `done` or led on, and nothing was typed since it was sent. */
export function useWhenSaved(
  { id, reply, fetcher }: Pick<WorkFormState, 'id' | 'reply' | 'fetcher'>,
  saved: () => void,
) {
  const sent = useRef(false)
  const latest = useRef(saved)
  latest.current = saved
  useEffect(() => {
    const form = document.getElementById(id)
    const mark = () => {
      sent.current = true
    }
    form?.addEventListener('submit', mark)
    return () => form?.removeEventListener('submit', mark)
  }, [id])
  const ledOn = useLedOn(reply, fetcher)
  useEffect(() => {
    if (reply && reply.status !== 'done') sent.current = false
  }, [reply])
  useEffect(() => {
    if (!sent.current || (!ledOn && reply?.status !== 'done')) return
    sent.current = false
    if (!isTypedOn(id)) latest.current()
  }, [id, ledOn, reply])
}

/** Whether the answer was a redirect, other than to the sign-in page. */
function useLedOn(reply: WorkFormState['reply'], fetcher: WorkFormState['fetcher']): boolean {
  const { state, formMethod, location } = useNavigation()
  if (fetcher) return fetcher.state === 'loading' && reply === undefined
  return state === 'loading' && formMethod !== undefined && !location.pathname.startsWith('/sign-in')
}
