import { useEffect, useSyncExternalStore } from 'react'
import { differs } from './draft-store.ts'
import { readFormValues } from './form-values.ts'

/** The forms of this page that hold words which are not saved, by their ids. */
const unsaved = new Set<string>()
const listeners = new Set<() => void>()

function mark(formId: string, holdsWords: boolean): void {
  if (holdsWords === unsaved.has(formId)) return
  if (holdsWords) unsaved.add(formId)
  else unsaved.delete(formId)
  for (const listener of listeners) listener()
}

/** Notes while the form holds other words than when it was opened or last saved. */
export function useUnsavedMark(formId: string): void {
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const opened = readFormValues(form)
    const look = () => mark(formId, differs(readFormValues(form), opened))
    const clear = () => mark(formId, false)
    form.addEventListener('input', look)
    form.addEventListener('reset', clear)
    return () => {
      form.removeEventListener('input', look)
      form.removeEventListener('reset', clear)
      clear()
    }
  }, [formId])
}

/** Whether anybody would lose words if a form of this page went away. */
export function useHasUnsavedWords(): boolean {
  return useSyncExternalStore(
    listen,
    () => unsaved.size > 0,
    () => false,
  )
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
