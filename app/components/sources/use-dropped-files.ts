import { type RefObject, useEffect, useState } from 'react'

/**
 * Files that are dropped anywhere on the page go into the field, as if they were chosen there; a browser left to itself would open them
 * and leave the page. Tells whether files are being dragged over the page.
 */
export function useDroppedFiles(field: RefObject<HTMLInputElement>): boolean {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      setDragging(true)
      if (event.target !== field.current) event.preventDefault()
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setDragging(false)
    const drop = (event: DragEvent) => {
      setDragging(false)
      if (!bringsFiles(event) || event.target === field.current) return
      event.preventDefault()
      if (field.current) putFiles(field.current, [...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [field])
  return dragging
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function putFiles(field: HTMLInputElement, files: File[]): void {
  setFiles(field, field.multiple ? files : files.slice(0, 1))
  field.dispatchEvent(new Event('change', { bubbles: true }))
  field.focus()
}

/** Makes these the files of a field. */
export function setFiles(field: HTMLInputElement, files: File[]): void {
  const list = new DataTransfer()
  for (const file of files) list.items.add(file)
  field.files = list.files
}
