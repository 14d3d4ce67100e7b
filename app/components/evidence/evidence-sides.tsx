import type { ReactNode } from 'react'
import type { ShownEvidence } from '#app/domain/claim-page.ts'
import type { Stance } from '#app/domain/evidence.ts'
import type { SideCount, SideCounts } from '#app/domain/origins.ts'
import { sideWords } from '#app/messages/side-words.ts'
import { Columns, Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import styles from './evidence-sides.module.css'

export type EvidenceSidesProps = {
  evidence: ShownEvidence[]
  sides: SideCounts
  casePath: string
  mayEdit: boolean
}

/** Evidence for and against side by side, what counts for neither below, and what was retracted folded away. */
export function EvidenceSides({ evidence, sides, casePath, mayEdit }: EvidenceSidesProps) {
  const t = useText()
  const standing = evidence.filter((piece) => piece.retraction === null)
  const retracted = evidence.filter((piece) => piece.retraction !== null)
  const of = (...stances: Stance[]) => standing.filter((piece) => stances.includes(piece.stance))
  const cards = (pieces: ShownEvidence[]) =>
    pieces.map((piece) => (
      <EvidenceCard key={piece.number} piece={piece} casePath={casePath} mayEdit={mayEdit} />
    ))
  const neither = of('mentions', 'context')
  return (
    <>
      <Columns>
        <Side title={t('evidence.for')} id="for" count={sides.for} none={t('evidence.none_for')}>
          {cards(of('supports'))}
        </Side>
        <Side
          title={t('evidence.against')}
          id="against"
          count={sides.against}
          none={t('evidence.none_against')}
        >
          {cards(of('contradicts'))}
        </Side>
      </Columns>
      {neither.length > 0 && (
        <Section title={t('evidence.neither')} id="neither" count={t('evidence.neither_note')}>
          <div className={styles.neither}>{cards(neither)}</div>
        </Section>
      )}
      {retracted.length > 0 && (
        <details className={styles.retracted}>
          <summary>{t('evidence.retracted', { count: retracted.length })}</summary>
          {cards(retracted)}
        </details>
      )}
    </>
  )
}

type SideProps = { title: string; id: string; count: SideCount; none: string; children: ReactNode }

function Side({ title, id, count, none, children }: SideProps) {
  const t = useText()
  return (
    <Section title={title} id={id} count={sideWords(t, count)}>
      <div className={styles.cards}>
        {count.sources > 0 ? children : <p className={styles.none}>{none}</p>}
      </div>
    </Section>
  )
}
