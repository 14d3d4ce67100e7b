import type { ShownEvidence } from '#app/domain/claim-page.ts'
import type { SideCounts } from '#app/domain/origins.ts'
import { sideWords } from '#app/messages/side-words.ts'
import { EvidenceCard } from '../evidence/evidence-card.tsx'
import { useText } from '../text.tsx'
import styles from './verdict-form.module.css'

const groups = [
  { title: 'evidence.for', stances: ['supports'], side: 'for' },
  { title: 'evidence.against', stances: ['contradicts'], side: 'against' },
  { title: 'evidence.neither', stances: ['mentions', 'context'], side: null },
] as const

type EvidenceTableProps = { evidence: ShownEvidence[]; sides: SideCounts; casePath: string }

/** All standing evidence of the claim, kept in view while somebody judges. */
export function EvidenceTable({ evidence, sides, casePath }: EvidenceTableProps) {
  const t = useText()
  const standing = evidence.filter((piece) => piece.retraction === null)
  const shown = groups.flatMap(({ title, stances, side }) => {
    const pieces = standing.filter((piece) => (stances as readonly string[]).includes(piece.stance))
    return pieces.length > 0 ? [{ title: t(title), pieces, count: side && sides[side] }] : []
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.table} aria-labelledby="evidence-on-the-table" tabIndex={0}>
      <h2 id="evidence-on-the-table">{t('verdicts.evidence')}</h2>
      {shown.length === 0 && <p>{t('verdicts.no_evidence')}</p>}
      {shown.map(({ title, pieces, count }) => (
        <section key={title} className={styles.side}>
          <h3>
            {title} {count && <small>{sideWords(t, count)}</small>}
          </h3>
          {pieces.map((piece) => (
            <EvidenceCard key={piece.number} piece={piece} casePath={casePath} />
          ))}
        </section>
      ))}
    </section>
  )
}
