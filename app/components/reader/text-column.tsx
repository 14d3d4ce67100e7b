import { forwardRef, type MouseEvent, useMemo } from 'react'
import { numberLabel } from '#app/domain/claim.ts'
import type { ReadSource } from '#app/domain/reading.ts'
import { blocksToHtml } from '#app/editor/blocks-to-html.ts'
import { longTextBlocks, type ReadingLabels } from '#app/editor/reading-plan.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './reader.module.css'
import './text.css'

type TextColumnProps = {
  read: ReadSource
  labels: ReadingLabels
  onPoint: (x: number, y: number) => void
}

/** The text itself. React writes it once and never touches it again; the editor takes it over. */
export const TextColumn = forwardRef<HTMLElement, TextColumnProps>(function TextColumn(
  { read, labels, onPoint },
  ref,
) {
  const t = useText()
  const html = useMemo(
    () => ({ __html: blocksToHtml(read.text, read.blocks, labels) }),
    [read.text, read.blocks, labels],
  )
  const source = numberLabel('S', read.source.number)
  const point = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed !== false) onPoint(event.clientX, event.clientY)
  }
  return (
    <>
      {read.text === '' && <p className={styles.noText}>{t('reader.no_text')}</p>}
      <p id="reading-hint" hidden>
        {t('reader.text_hint')}
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the page's keys do all that a click does, see use-keys.ts */}
      <article
        ref={ref}
        id="text"
        className="reading-text"
        data-long={read.blocks.length > longTextBlocks ? '' : undefined}
        lang={langOf(read.source.language)}
        translate="no"
        role="document"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the reading caret moves in it by keys
        tabIndex={0}
        aria-label={t('reader.text_label', { source })}
        aria-describedby="reading-hint"
        onClick={point}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: blocksToHtml escapes every word of the text
        dangerouslySetInnerHTML={html}
        suppressHydrationWarning
      />
    </>
  )
})
