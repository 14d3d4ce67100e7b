import { memo, useRef, useState } from 'react'
import { type BlockKind, blockKinds } from '#app/domain/capture.ts'
import type { MessageId } from '#app/messages/en.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import styles from './block-list.module.css'
import { SplitField } from './split-field.tsx'

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
  const splitButton = useRef<HTMLButtonElement>(null)
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
        <Button
          ref={splitButton}
          kind="quiet"
          aria-expanded={splitting}
          onClick={() => setSplitting(!splitting)}
        >
          {t(splitting ? 'preparations.keep_whole' : 'preparations.split')}
        </Button>
      </div>
      {splitting ? (
        <SplitField
          number={number}
          words={words}
          onSplit={(offset) => {
            setSplitting(false)
            onSplit(index, offset)
          }}
          onLeave={() => {
            setSplitting(false)
            splitButton.current?.focus()
          }}
        />
      ) : (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
    </li>
  )
})
