import { Fragment } from 'react'
import {
  type DiffKind,
  type DiffParagraph,
  type DiffSegment,
  isUnchanged,
} from '#app/domain/anchoring/compare-texts.ts'
import type { Language } from '#app/domain/language.ts'
import type { MessageId } from '#app/messages/en.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './text-diff.module.css'

/** Paragraphs beside a change that are shown although nothing in them differs. */
const company = 1

/** Two texts as one, with what differs marked. Longer stretches without a change are folded away. */
export function TextDiff({ paragraphs, language }: { paragraphs: DiffParagraph[]; language: Language }) {
  const t = useText()
  return (
    <div className={styles.text} lang={langOf(language)} dir="auto">
      {partsOf(paragraphs).map(({ near, shown }) => {
        const inner = shown.map(({ at, segments }) => <Paragraph key={at} segments={segments} />)
        if (near || shown.length === 1) return inner
        return (
          <details key={shown[0]?.at} className={styles.skipped}>
            <summary>{t('captures.skipped', { count: shown.length })}</summary>
            {inner}
          </details>
        )
      })}
    </div>
  )
}

/** Words with what differs marked, for a single quote. */
export function QuoteDiff({ segments }: { segments: DiffSegment[] }) {
  return <Segments segments={segments} />
}

function Paragraph({ segments }: { segments: DiffParagraph }) {
  return (
    <p className={styles.paragraph}>
      <Segments segments={segments} />
    </p>
  )
}

const spoken: Record<Exclude<DiffKind, 'same'>, MessageId> = {
  removed: 'captures.removed',
  added: 'captures.added',
  left: 'captures.left',
  arrived: 'captures.arrived',
}

function Segments({ segments }: { segments: DiffSegment[] }) {
  const t = useText()
  return segments.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    const Tag = kind === 'removed' || kind === 'left' ? 'del' : 'ins'
    const words = text.trimStart()
    return (
      <Fragment key={key}>
        {text.slice(0, text.length - words.length)}
        <Tag className={styles[kind]}>
          <span className={styles.spoken}>{t(spoken[kind])}</span>
          {words}
        </Tag>
      </Fragment>
    )
  })
}

type Part = { near: boolean; shown: { at: number; segments: DiffParagraph }[] }

/** Runs of changed paragraphs with their company, and runs of unchanged ones between them. */
function partsOf(paragraphs: DiffParagraph[]): Part[] {
  const changed = paragraphs.map((paragraph) => !isUnchanged(paragraph))
  const parts: Part[] = []
  for (const [at, segments] of paragraphs.entries()) {
    const near = changed.slice(Math.max(0, at - company), at + company + 1).includes(true)
    const last = parts.at(-1)
    if (last?.near === near) last.shown.push({ at, segments })
    else parts.push({ near, shown: [{ at, segments }] })
  }
  return parts
}
