import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import styles from './panel.module.css'

type PanelProps = {
  title: string
  quote: string
  language: string
  onClose: () => void
  children: ReactNode
}

/** A small window beside the text for what is done with the selected words; a sheet from below on a narrow page. */
export function Panel({ title, quote, language, onClose, children }: PanelProps) {
  const t = useText()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('[data-first] input, [data-first] textarea')
    first?.focus({ preventScroll: true })
    if (first instanceof HTMLTextAreaElement) first.select()
  }, [])
  return (
    <section
      ref={panel}
      className={styles.panel}
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <Button kind="quiet" onClick={onClose}>
          {t('reader.cancel')} <kbd>{t('reader.escape')}</kbd>
        </Button>
      </header>
      <blockquote className={styles.quote} lang={language} aria-label={t('reader.selected_words')}>
        {quote}
      </blockquote>
      {children}
    </section>
  )
}
