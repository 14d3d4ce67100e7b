import { useEffect, useRef } from 'react'
import { takeEarlyKeys } from './early-keys.tsx'

/** What a key asks for. `false` lets the browser have it. */
export type KeyHandler = (event: KeyboardEvent) => boolean

/**
 * Keys of the page: heard everywhere but in fields and while a dialog is open. Those pressed before the page was ready
 * are heard when it is.
 */
export function useKeys(handle: KeyHandler): void {
  const latest = useRef(handle)
  latest.current = handle
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isField(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (latest.current(event)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    for (const event of takeEarlyKeys()) listen(event)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** A handler for keys that each do one thing, by `keyName`. */
export function oneFor(keys: Record<string, () => void>): KeyHandler {
  return (event) => {
    const act = keys[keyName(event)]
    act?.()
    return act !== undefined
  }
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null
}

type NamedKey = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>

/**
 * The letter key that was pressed, whatever alphabet is switched on: С on a Russian keyboard is the key C. Signs are
 * taken as they are written.
 */
export function keyName(event: NamedKey): string {
  if (event.altKey || event.ctrlKey || event.metaKey) return ''
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  if (letter && /^\p{L}$/u.test(event.key)) return letter.toLowerCase()
  return event.key
}
