import { useEffect, useRef } from 'react'

/** What a key asks for. `null` lets the browser have it. */
export type KeyHandler = (event: KeyboardEvent) => boolean

/** Keys of the page: heard everywhere but in fields and while a dialog is open, and never with a command key held. */
export function useKeys(handle: KeyHandler): void {
  const latest = useRef(handle)
  latest.current = handle
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isField(event.target)) return
      if (latest.current(event)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null
}

/**
 * The letter key that was pressed, whatever alphabet is switched on: С on a Russian keyboard is the key C. Signs are
 * taken as they are written.
 */
export function keyName(event: KeyboardEvent): string {
  if (event.altKey || event.ctrlKey || event.metaKey) return ''
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  if (letter && /^\p{L}$/u.test(event.key)) return letter.toLowerCase()
  return event.key
}
