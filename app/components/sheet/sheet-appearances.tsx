import type { SheetAppearance, SheetClaim } from '#app/domain/sheet-claim.ts'
import { quotedUnder, type SheetIndex } from '#app/domain/sheet-reading.ts'
import { useText } from '../text.tsx'
import styles from './sheet.module.css'
import { SheetPlace, SheetQuote } from './sheet-quote.tsx'

/** Where the claim is made, denied or reported. Words that evidence of the claim quotes are not printed twice. */
export function SheetAppearances({ claim, index }: { claim: SheetClaim; index: SheetIndex }) {
  const t = useText()
  return (
    <section>
      <h4>{t('sheet.appearances')}</h4>
      {claim.appearances.length === 0 && <p className="small">{t('sheet.no_appearances')}</p>}
      {claim.appearances.map((appearance) => (
        <Appearance
          key={`${appearance.role} ${appearance.passage.capture} ${appearance.passage.start} ${appearance.passage.end}`}
          claim={claim}
          appearance={appearance}
          index={index}
        />
      ))}
    </section>
  )
}

type Props = { claim: SheetClaim; appearance: SheetAppearance; index: SheetIndex }

function Appearance({ claim, appearance, index }: Props) {
  const t = useText()
  const { role, source, passage, translations } = appearance
  const same = quotedUnder(claim, appearance)
  return (
    <div className={styles.piece}>
      <p className={styles.line}>
        <b>{source}</b> {t(`appearance_role.${role}`)}
        {same && <a href={`#${same.number}`}>{t('sheet.quoted_under', { evidence: same.number })}</a>}
      </p>
      {!same && <SheetQuote passage={passage} translations={translations} index={index} />}
      <p className={styles.from}>
        <SheetPlace source={source} passage={passage} index={index} />
      </p>
    </div>
  )
}
