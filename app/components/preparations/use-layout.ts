import { useCallback, useEffect, useRef, useState } from 'react'
import type { Block } from '#app/domain/capture.ts'
import { type Layout, layoutOf, layoutSchema } from '#app/domain/layout.ts'

/**
 * How the editor parts the text, in a hidden field that takes part in the form's draft: a layout that a draft puts back counts, and
 * each change is kept. The field is empty while the text is parted as it was read.
 */
export function useLayout(blocks: Block[]) {
  const field = useRef<HTMLInputElement>(null)
  const [asRead] = useState<Layout>(() => layoutOf(blocks))
  const [layout, setLayout] = useState(asRead)
  const value = layout === asRead ? '' : JSON.stringify(layout)
  useEffect(() => {
    const element = field.current
    const takeOver = () => setLayout((before) => readLayout(element?.value ?? '', asRead) ?? before)
    element?.addEventListener('change', takeOver)
    return () => element?.removeEventListener('change', takeOver)
  }, [asRead])
  const change = useCallback((make: (before: Layout) => Layout) => setLayout(make), [])
  const shown = useRef(value)
  useEffect(() => {
    if (shown.current === value) return
    shown.current = value
    field.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [value])
  return { field, value, layout, asRead, change }
}

function readLayout(value: string, asRead: Layout): Layout | null {
  return value === '' ? asRead : (layoutSchema.safeParse(JSON.parse(value)).data ?? null)
}
