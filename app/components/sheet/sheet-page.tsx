import type { Sheet } from '#app/domain/sheet.ts'
import { indexSheet } from '#app/domain/sheet-reading.ts'
import { useText } from '../text.tsx'
import { useRunningTitle } from './running-title.ts'
import styles from './sheet.module.css'
import { SheetClaimView } from './sheet-claim.tsx'
import { SheetContents } from './sheet-contents.tsx'
import { SheetHead } from './sheet-head.tsx'
import { SheetRetractedList } from './sheet-retracted.tsx'
import { SheetSources } from './sheet-sources.tsx'
import { SheetUnknowns } from './sheet-unknowns.tsx'

/** A frozen sheet to read, print and download. `query` is its filter as it stands in the address. */
export function SheetPage({ sheet, query }: { sheet: Sheet; query: string }) {
  const t = useText()
  const index = indexSheet(sheet)
  useRunningTitle(sheet.case.title)
  return (
    <article className={styles.sheet}>
      <SheetHead sheet={sheet} query={query} />
      <SheetContents sheet={sheet} />
      <SheetUnknowns sheet={sheet} index={index} />
      <section aria-labelledby="sheet-claims">
        <h2 id="sheet-claims">{t('sheet.claims')}</h2>
        {sheet.claims.length === 0 && <p className="small">{t('sheet.no_claims')}</p>}
        {sheet.claims.map((claim) => (
          <SheetClaimView key={claim.number} sheet={sheet} claim={claim} index={index} />
        ))}
      </section>
      <SheetSources sources={sheet.sources} />
      <SheetRetractedList retracted={sheet.retracted} />
    </article>
  )
}
