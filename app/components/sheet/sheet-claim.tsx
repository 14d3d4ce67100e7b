import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetClaim } from '#app/domain/sheet-claim.ts'
import { evidenceBySide, type SheetIndex } from '#app/domain/sheet-reading.ts'
import { claimFacts, judgementFacts, judgementLine, staleWords } from '#app/messages/sheet-words.ts'
import { RationaleView } from '../rationale-view.tsx'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './sheet.module.css'
import { SheetAppearances } from './sheet-appearances.tsx'
import { SheetFacts } from './sheet-facts.tsx'
import { SheetNotes } from './sheet-notes.tsx'
import { SheetSide } from './sheet-side.tsx'

type Props = { sheet: Sheet; claim: SheetClaim; index: SheetIndex }

/** One claim of the sheet: verdict, wording, reasons, both sides, appearances, notes. */
export function SheetClaimView({ sheet, claim, index }: Props) {
  const { neither } = evidenceBySide(claim)
  return (
    <article id={claim.number} className={styles.claim} aria-labelledby={`${claim.number}-wording`}>
      <ClaimHead claim={claim} />
      <Stale claim={claim} />
      <Reasons claim={claim} />
      <div className={styles.sides}>
        <SheetSide claim={claim} side="for" index={index} />
        <SheetSide claim={claim} side="against" index={index} />
      </div>
      {neither.length > 0 && <SheetSide claim={claim} side="neither" index={index} />}
      <SheetAppearances claim={claim} index={index} />
      <SheetNotes sheet={sheet} claim={claim} index={index} />
    </article>
  )
}

function ClaimHead({ claim }: { claim: SheetClaim }) {
  const t = useText()
  const { number, wording, language, translations } = claim
  return (
    <header>
      <p className="row">
        <VerdictMark
          standing={claim.verdict}
          size="large"
          stale={(claim.judgement?.stale ?? []).length > 0}
        />
        <span className="small">{judgementLine(t, claim)}</span>
      </p>
      <h3 id={`${number}-wording`} className={styles.wording}>
        <span className={styles.number}>{number}</span>{' '}
        <span lang={langOf(language)} dir="auto">
          {wording}
        </span>
      </h3>
      {translations.map((translation) => (
        <p
          key={translation.language}
          className={styles.translation}
          lang={langOf(translation.language)}
          dir="auto"
        >
          {translation.text}
        </p>
      ))}
      <SheetFacts facts={claimFacts(t, claim)} inline />
    </header>
  )
}

function Stale({ claim }: { claim: SheetClaim }) {
  const t = useText()
  const reasons = claim.judgement?.stale ?? []
  if (reasons.length === 0) return null
  return (
    <div className={styles.stale}>
      <Callout kind="stale" title={t('sheet.stale')}>
        <ul>
          {reasons.map((reason) => {
            const words = staleWords(t, claim, reason)
            return (
              <li key={words} dir="auto">
                {words}
              </li>
            )
          })}
        </ul>
        <p>{t('sheet.stale_do')}</p>
      </Callout>
    </div>
  )
}

function Reasons({ claim }: { claim: SheetClaim }) {
  const t = useText()
  if (claim.judgement === null) return null
  return (
    <section id={`${claim.number}-reasons`} className={styles.reasons}>
      <h4>{t('sheet.rationale')}</h4>
      <RationaleView
        rationale={claim.judgement.rationale}
        evidenceHref={(number) => `#${claim.number}-note-E${number}`}
      />
      <SheetFacts facts={judgementFacts(t, claim)} />
    </section>
  )
}
