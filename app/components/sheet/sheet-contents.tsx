import type { Sheet } from '#app/domain/sheet.ts'
import { claimsByStanding } from '#app/domain/sheet-reading.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './sheet.module.css'
import contents from './sheet-contents.module.css'

/** The claims by verdict, each leading to its place; it doubles as the summary. */
export function SheetContents({ sheet }: { sheet: Sheet }) {
  const t = useText()
  if (sheet.claims.length === 0) return null
  return (
    <nav aria-labelledby="sheet-summary">
      <h2 id="sheet-summary">{t('sheet.summary')}</h2>
      {claimsByStanding(sheet).map(({ standing, claims }) => (
        <section key={standing} className={styles.group}>
          <h3>
            <VerdictMark standing={standing} /> <span className={styles.count}>{claims.length}</span>
          </h3>
          <ol className={contents.contents}>
            {claims.map(({ number, wording, language }) => (
              <li key={number}>
                <a href={`#${number}`}>
                  <b>{number}</b>{' '}
                  <span lang={langOf(language)} dir="auto">
                    {wording}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
}
