import { useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './menu.module.css'

/** Links and buttons behind a face. A `details`, so that it opens without script; with it Escape or a click beside closes. */
export function Menu({ label, face, children }: { label: string; face: ReactNode; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    const close = (back: boolean) => {
      if (!menu.current?.open) return
      menu.current.open = false
      if (back) menu.current.querySelector('summary')?.focus()
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(menu.current?.contains(document.activeElement) ?? false)
    }
    const left = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close(false)
    }
    document.addEventListener('keydown', pressed)
    document.addEventListener('pointerdown', left)
    document.addEventListener('focusin', left)
    return () => {
      document.removeEventListener('keydown', pressed)
      document.removeEventListener('pointerdown', left)
      document.removeEventListener('focusin', left)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(() => {
    if (menu.current) menu.current.open = false
  }, [pathname])
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.face} title={label}>
        <span className="only-read-out">{label}</span>
        <span aria-hidden="true">{face}</span>
      </summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  )
}
