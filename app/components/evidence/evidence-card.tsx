import { Link } from '@remix-run/react'
import type { ShownEvidence } from '#app/domain/claim-page.ts'
import { weightWords } from '#app/messages/weight-words.ts'
import { CommentsLink } from '../comments/comments-link.tsx'
import { useText } from '../text.tsx'
import { StanceMark } from '../ui/marks.tsx'
import { Time } from '../ui/time.tsx'
import styles from './evidence-card.module.css'
import { PassageQuote } from './passage-quote.tsx'
import { RetractionLine } from './retraction-line.tsx'
import { ShiftLine } from './shift-line.tsx'
import { placeInText, SourceLine } from './source-line.tsx'

type EvidenceCardProps = {
  piece: ShownEvidence
  casePath: string
  /** Whether the piece may be changed by whoever looks. */
  mayEdit?: boolean
  /** false where the page already holds this piece elsewhere, so that its address stays unique. */
  isAnchor?: boolean
}

/** A piece of evidence: where it is from, its exact words, what it does to the claim, and who attached it. */
export function EvidenceCard({ piece, casePath, mayEdit = false, isAnchor = true }: EvidenceCardProps) {
  const t = useText()
  const label = `E${piece.number}`
  const { source, passage, attached, retraction } = piece
  return (
    <article
      id={isAnchor ? label : undefined}
      className={styles.card}
      data-retracted={retraction !== null || undefined}
      aria-label={label}
    >
      <p className={styles.line}>
        <span className={styles.label}>{label}</span>
        <SourceLine source={source} passage={passage} casePath={casePath} />
      </p>
      {passage && <PassageQuote passage={passage} language={source.language} />}
      <ShiftLine piece={piece} casePath={casePath} />
      {piece.note !== '' && <p className={styles.note}>{piece.note}</p>}
      <p className={styles.tags}>
        <StanceMark stance={piece.stance} />
        <span>{t(`proximity.${piece.proximity ?? 'unknown'}`)}</span>
        {weightWords(t, piece).map((words) => (
          <span key={words} className={styles.weight}>
            {words}
          </span>
        ))}
        <span className={styles.signature}>
          {t('evidence.attached', { by: attached.by })} <Time at={attached.at} precision="day" />
        </span>
        {passage && (
          <Link
            to={placeInText(casePath, source, passage, label)}
            aria-label={t('evidence.in_text_of', { evidence: label, source: `S${source.number}` })}
            data-screen-only=""
          >
            {t('evidence.in_text')}
          </Link>
        )}
        <CommentsLink evidence={label} />
        {mayEdit && !retraction && (
          <Link
            to={`${casePath}/evidence/${label}`}
            aria-label={t('evidence.change_of', { evidence: label })}
            data-screen-only=""
          >
            {t('evidence.change')}
          </Link>
        )}
      </p>
      <RetractionLine retraction={retraction} />
    </article>
  )
}
