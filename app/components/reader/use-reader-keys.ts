import type { RefObject } from 'react'
import { keyName, useKeys } from '../ui/use-keys.ts'
import type { Use } from './selection-bar.tsx'

const usesByKey: Record<string, Use> = {
  c: 'claim',
  a: 'appearance',
  '+': 'supports',
  '=': 'supports',
  '-': 'contradicts',
  '−': 'contradicts',
  f: 'relay',
  b: 'boilerplate',
}

type ReaderKeys = {
  root: RefObject<HTMLElement>
  mayEdit: boolean
  /** Something is being done: only its own keys count. */
  busy: boolean
  recutting: boolean
  press: (event: KeyboardEvent) => boolean
  use: (use: Use) => boolean
  step: (direction: 1 | -1) => void
  recut: () => boolean
  enter: () => boolean
  help: () => void
  leave: () => boolean
}

/** Which key does what on the reader's page; the list that `?` shows says the same. */
export function useReaderKeys(keys: ReaderKeys): void {
  const { root, mayEdit, busy, recutting } = keys
  useKeys((event) => {
    if (event.key === 'Escape') return keys.leave()
    const inText = document.activeElement === root.current
    if ((inText || recutting) && keys.press(event)) return true
    if (event.key === 'Enter') return (inText || recutting) && keys.enter()
    if (busy) return false
    const key = keyName(event)
    const use = usesByKey[key]
    if (use) return mayEdit && keys.use(use)
    return pressed(key, keys)
  })
}

function pressed(key: string, keys: ReaderKeys): boolean {
  if (key === '?') keys.help()
  else if (key === 'n') keys.step(1)
  else if (key === 'p') keys.step(-1)
  else if (key === 't') keys.root.current?.focus()
  else if (key === 'r') return keys.mayEdit && keys.recut()
  else return false
  return true
}
