import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import styles from './block-list.module.css'

type SplitFieldProps = {
  number: number
  words: string
  /** `offset` counts from the beginning of the block. */
  onSplit: (offset: number) => void
  onLeave: () => void
}

/**
 * A block's words with a cursor in them, to say where it is to be split. A field that is only to be read has no cursor for the keyboard, so
 * this one can be written in and refuses every word.
 */
export function SplitField({ number, words, onSplit, onLeave }: SplitFieldProps) {
  const t = useText()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const element = area.current
    const refuse = (event: Event) => event.preventDefault()
    element?.addEventListener('beforeinput', refuse)
    element?.setSelectionRange(0, 0)
    element?.focus()
    return () => element?.removeEventListener('beforeinput', refuse)
  }, [])
  const splitHere = () => onSplit(area.current?.selectionStart ?? 0)
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') splitHere()
    else onLeave()
  }
  return (
    <div className={styles.splitting}>
      <textarea
        ref={area}
        className={styles.words}
        aria-label={t('preparations.split_label', { number })}
        rows={Math.min(12, Math.ceil(words.length / 60) + 1)}
        inputMode="none"
        spellCheck={false}
        autoComplete="off"
        value={words}
        onChange={() => {}}
        onKeyDown={press}
      />
      <Button onClick={splitHere}>{t('preparations.split_here')}</Button>
    </div>
  )
}
