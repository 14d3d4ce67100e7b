import { memo, useRef, useState } from 'react'
import { type BlockKind, blockKinds } from '#app/domain/capture.ts'
import type { MessageId } from '#app/messages/en.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import styles from './block-list.module.css'

const kindNames: Record<BlockKind, MessageId> = {
  heading: 'block_kind.heading',
  paragraph: 'block_kind.paragraph',
  'list-item': 'block_kind.list_item',
  quote: 'block_kind.quote',
  caption: 'block_kind.caption',
  'table-row': 'block_kind.table_row',
  boilerplate: 'block_kind.boilerplate',
}

type BlockRowProps = {
  index: number
  kind: BlockKind
  words: string
  onKind: (index: number, kind: BlockKind) => void
  onJoin: (index: number) => void
  /** `offset` counts from the beginning of the block. */
  onSplit: (index: number, offset: number) => void
}

/** A block with its words, which stay, and how it is parted, which may change. */
export const BlockRow = memo(function BlockRow({
  index,
  kind,
  words,
  onKind,
  onJoin,
  onSplit,
}: BlockRowProps) {
  const t = useText()
  const [splitting, setSplitting] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const number = index + 1
  return (
    <li className={styles.row} data-kind={kind}>
      <div className={styles.controls}>
        <select
          className={styles.kind}
          aria-label={t('preparations.kind', { number })}
          value={kind}
          onChange={(event) => onKind(index, event.target.value as BlockKind)}
        >
          {blockKinds.map((each) => (
            <option key={each} value={each}>
              {t(kindNames[each])}
            </option>
          ))}
        </select>
        {index > 0 && (
          <Button kind="quiet" onClick={() => onJoin(index)}>
            {t('preparations.join')}
          </Button>
        )}
        <Button kind="quiet" aria-expanded={splitting} onClick={() => setSplitting(!splitting)}>
          {t(splitting ? 'preparations.keep_whole' : 'preparations.split')}
        </Button>
      </div>
      {splitting ? (
        <div className={styles.splitting}>
          <textarea
            ref={area}
            readOnly
            className={styles.words}
            aria-label={t('preparations.split_label', { number })}
            rows={Math.min(12, Math.ceil(words.length / 60) + 1)}
            value={words}
          />
          <Button
            onClick={() => {
              onSplit(index, area.current?.selectionStart ?? 0)
              setSplitting(false)
            }}
          >
            {t('preparations.split_here')}
          </Button>
        </div>
      ) : (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
    </li>
  )
})
