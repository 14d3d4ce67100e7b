import { useEffect, useSyncExternalStore } from 'react'
import { differs } from './draft-store.ts'
import { readFormValues } from './form-values.ts'
import { useWhenSaved } from './use-when-saved.ts'
import type { WorkFormState } from './use-work-form.ts'

/** The forms of this page that hold words which are not saved, by their ids. */
const unsaved = new Set<string>()
const listeners = new Set<() => void>()

function mark(formId: string, holdsWords: boolean): void {
  if (holdsWords === unsaved.has(formId)) return
  if (holdsWords) unsaved.add(formId)
  else unsaved.delete(formId)
  for (const listener of listeners) listener()
}

/** Notes while the form holds other words than when it was opened. */
export function useUnsavedMark(work: Pick<WorkFormState, 'id' | 'reply' | 'fetcher'>): void {
  const { id } = work
  useEffect(() => {
    const form = document.getElementById(id)
    if (!(form instanceof HTMLFormElement)) return
    const opened = readFormValues(form)
    const look = () => mark(id, differs(readFormValues(form), opened))
    const clear = () => mark(id, false)
    form.addEventListener('input', look)
    form.addEventListener('reset', clear)
    return () => {
      form.removeEventListener('input', look)
      form.removeEventListener('reset', clear)
      clear()
    }
  }, [id])
  useWhenSaved(work, () => mark(id, false))
}

/** Whether anybody would lose words if one of these forms went away, or any form of the page when none is named. */
export function useHasUnsavedWords(...formIds: readonly string[]): boolean {
  return useSyncExternalStore(
    listen,
    () => (formIds.length === 0 ? unsaved.size > 0 : formIds.some((id) => unsaved.has(id))),
    () => false,
  )
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
