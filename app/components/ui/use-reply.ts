import { useActionData, useLocation } from '@remix-run/react'
import { useRef } from 'react'

/**
 * What the action of this page answered. When the page's data is loaded anew, because somebody else changed it, the router forgets the
 * answer; this remembers it for as long as the page is the same.
 */
export function useReply<Action>(): ReturnType<typeof useActionData<Action>> {
  const reply = useActionData<Action>()
  const { key } = useLocation()
  const last = useRef<{ key: string; reply: typeof reply }>({ key, reply })
  if (reply !== undefined || last.current.key !== key) last.current = { key, reply }
  return last.current.reply
}
