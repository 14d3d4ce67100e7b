import { useCallback, useEffect, useRef } from 'react'
import type { BlockKind } from '#app/domain/capture.ts'
import type { Language } from '#app/domain/language.ts'
import type { Layout } from '#app/domain/layout.ts'
import { joined, split, whole, withKind } from '#app/domain/relayout.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './block-list.module.css'
import { BlockRow } from './block-row.tsx'

type BlockListProps = {
  text: string
  language: Language
  layout: Layout
  asRead: Layout
  onChange: (change: (layout: Layout) => Layout) => void
}

/** The blocks of a text that is not locked yet. */
export function BlockList({ text, language, layout, asRead, onChange }: BlockListProps) {
  const t = useText()
  const around = layout.filter(({ kind }) => kind === 'boilerplate').length
  const setKind = useCallback(
    (index: number, kind: BlockKind) => onChange((before) => withKind(before, index, kind)),
    [onChange],
  )
  const { list, focusOn } = useFocusAfterChange(layout)
  const join = useCallback(
    (index: number) => {
      focusOn(index - 1)
      onChange((before) => joined(before, index))
    },
    [onChange, focusOn],
  )
  const splitAt = useCallback(
    (index: number, offset: number) => {
      focusOn(index + 1)
      onChange((before) => split(before, index, text, (before[index]?.start ?? 0) + offset))
    },
    [onChange, focusOn, text],
  )
  return (
    <>
      <div className={styles.head}>
        <p className="small" aria-live="polite">
          {t('preparations.count', { blocks: layout.length, around })}
        </p>
        {around > 0 && <Button onClick={() => onChange(whole)}>{t('preparations.whole')}</Button>}
        {layout !== asRead && (
          <Button onClick={() => onChange(() => asRead)}>{t('preparations.undo')}</Button>
        )}
      </div>
      <ol ref={list} className={styles.list} lang={langOf(language)}>
        {layout.map(({ kind, start, end }, index) => (
          <BlockRow
            key={`${start} ${end}`}
            {...{
              index,
              kind,
              words: text.slice(start, end),
              onKind: setKind,
              onJoin: join,
              onSplit: splitAt,
            }}
          />
        ))}
      </ol>
    </>
  )
}

/** The keyboard goes on where something changed: the button that was pressed may be gone with its block. */
function useFocusAfterChange(layout: Layout) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout is what it waits for
  useEffect(() => {
    if (wanted.current === null) return
    const row = list.current?.children[wanted.current]
    wanted.current = null
    row?.querySelector('select')?.focus()
  }, [layout])
  const focusOn = useCallback((index: number) => {
    wanted.current = index
  }, [])
  return { list, focusOn }
}
