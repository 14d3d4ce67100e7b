import { useEffect, useState } from 'react'

/**
 * The key that makes a form count once, however often it is sent. Give `value` from the loader (`newSubmissionKey()`),
 * which works without script; without it the browser makes one. `renew` changes when the form was saved and stays.
 */
export function SubmissionKey({ value, renew }: { value?: string | undefined; renew?: unknown }) {
  const [own, setOwn] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `renew` asks for a new key
  useEffect(() => {
    if (value === undefined) setOwn(crypto.randomUUID())
  }, [value, renew])
  const key = value ?? own
  return key === '' ? null : <input type="hidden" name="submission" value={key} />
}
