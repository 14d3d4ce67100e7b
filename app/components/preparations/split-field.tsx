import { type KeyboardEvent, useEffect, useRef } from 'react'
import { cutsWord } from '#app/domain/layout.ts'
import { useText } from '../text.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
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
  const announce = useAnnounce()
  const splitHere = () => {
    const offset = area.current?.selectionStart ?? 0
    if (canSplit(words, offset)) onSplit(offset)
    else announce(t('preparations.split_nowhere'))
  }
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

function canSplit(words: string, offset: number): boolean {
  const sides = [words.slice(0, offset), words.slice(offset)]
  return sides.every((side) => side.trim() !== '') && !cutsWord(words, offset)
}
