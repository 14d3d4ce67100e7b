import type { ReactNode } from 'react'
import type { Sheet } from '#app/domain/sheet.ts'
import { indexSheet } from '#app/domain/sheet-reading.ts'
import { useText } from '../text.tsx'
import { useRunningTitle } from './running-title.ts'
import styles from './sheet.module.css'
import { SheetCircles } from './sheet-circles.tsx'
import { SheetClaimView } from './sheet-claim.tsx'
import { SheetContents } from './sheet-contents.tsx'
import { SheetHead } from './sheet-head.tsx'
import { SheetQuestions } from './sheet-questions.tsx'
import { SheetRetractedList } from './sheet-retracted.tsx'
import { SheetSources } from './sheet-sources.tsx'
import { SheetUnknowns } from './sheet-unknowns.tsx'

type SheetPageProps = {
  sheet: Sheet
  /** The filter of the sheet as it stands in the address. */
  query: string
  /** The case, at the moment that the sheet is of. */
  casePath: string
  /** What stands below the head of the sheet. */
  children?: ReactNode
}

/** A frozen sheet to read, print and download. */
export function SheetPage({ sheet, query, casePath, children }: SheetPageProps) {
  const t = useText()
  const index = indexSheet(sheet)
  useRunningTitle(sheet.case.title)
  return (
    <article className={styles.sheet}>
      <SheetHead sheet={sheet} query={query} casePath={casePath} />
      {children}
      <SheetContents sheet={sheet} />
      <SheetUnknowns sheet={sheet} index={index} />
      <SheetQuestions sheet={sheet} />
      <section aria-labelledby="sheet-claims">
        <h2 id="sheet-claims">{t('sheet.claims')}</h2>
        {sheet.claims.length === 0 && <p className="small">{t('sheet.no_claims')}</p>}
        {sheet.claims.map((claim) => (
          <SheetClaimView key={claim.number} sheet={sheet} claim={claim} index={index} />
        ))}
      </section>
      <SheetSources sources={sheet.sources} index={index} />
      <SheetCircles circles={sheet.circles} />
      <SheetRetractedList retracted={sheet.retracted} />
    </article>
  )
}
