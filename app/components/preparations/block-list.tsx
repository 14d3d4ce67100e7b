import { useCallback } from 'react'
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
  const join = useCallback((index: number) => onChange((before) => joined(before, index)), [onChange])
  const splitAt = useCallback(
    (index: number, offset: number) =>
      onChange((before) => split(before, index, text, (before[index]?.start ?? 0) + offset)),
    [onChange, text],
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
      <ol className={styles.list} lang={langOf(language)}>
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
