import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetIndex } from '#app/domain/sheet-reading.ts'
import { proposedWords } from '#app/messages/sheet-words.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './sheet.module.css'
import { SheetFacts } from './sheet-facts.tsx'

/** What is open, and what would settle it or was searched. */
export function SheetUnknowns({ sheet, index }: { sheet: Sheet; index: SheetIndex }) {
  const t = useText()
  const groups = (['disputed', 'unverifiable', 'unchecked'] as const)
    .map((verdict) => ({ verdict, open: sheet.notKnown.filter((entry) => entry.verdict === verdict) }))
    .filter((group) => group.open.length > 0)
  return (
    <section aria-labelledby="sheet-unknowns">
      <h2 id="sheet-unknowns">{t('sheet.not_known')}</h2>
      {groups.length === 0 && <p className="small">{t('sheet.nothing_open')}</p>}
      {groups.map(({ verdict, open }) => (
        <section key={verdict} className={styles.group}>
          <h3>{t(`sheet.not_known_${verdict}`)}</h3>
          <ul className={styles.open}>
            {open.map((entry) => (
              <Unknown key={entry.claim} entry={entry} index={index} />
            ))}
          </ul>
        </section>
      ))}
      {sheet.proposed.length > 0 && <p>{proposedWords(t, sheet)}</p>}
    </section>
  )
}

function Unknown({ entry, index }: { entry: Sheet['notKnown'][number]; index: SheetIndex }) {
  const t = useText()
  const { wording, language } = index.claim(entry.claim)
  const facts = [
    { label: t('sheet.settled_by'), value: entry.settledBy },
    { label: t('sheet.searched'), value: entry.searched },
  ].filter((fact) => fact.value !== '')
  return (
    <li>
      <a href={`#${entry.claim}`}>
        <b>{entry.claim}</b>
      </a>{' '}
      <span lang={langOf(language)} dir="auto">
        {wording}
      </span>
      <SheetFacts facts={facts} />
    </li>
  )
}
