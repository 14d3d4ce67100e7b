import { Link } from '@remix-run/react'
import { compareWords } from '#app/domain/anchoring/compare-texts.ts'
import type { ComparedQuote, QuoteUse } from '#app/domain/comparison.ts'
import type { Language } from '#app/domain/language.ts'
import { useText } from '../text.tsx'
import { StanceMark, VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './compared-quote.module.css'
import { DecideForm } from './decide-form.tsx'
import { QuoteDiff } from './text-diff.tsx'

type ComparedQuoteProps = {
  quote: ComparedQuote
  casePath: string
  sourcePath: string
  language: Language
  captureId: string
  mayEdit: boolean
}

/** A quote as it was and as it is now, what rests on it, and the decision on it. */
export function ComparedQuoteCard({ quote, casePath, sourcePath, ...rest }: ComparedQuoteProps) {
  const { language, captureId, mayEdit } = rest
  const t = useText()
  const { outcome, settlement, uses } = quote
  return (
    <li className={styles.card} data-outcome={outcome}>
      <p className={styles.outcome}>{t(`captures.outcome.${outcome}`)}</p>
      <div className={styles.words} lang={langOf(language)} dir="auto">
        <ThenAndNow quote={quote} />
      </div>
      <p className={styles.uses}>
        {t('captures.rests')}{' '}
        {uses.map((use) => (
          <Use key={JSON.stringify(use)} {...{ use, casePath, sourcePath }} />
        ))}
      </p>
      {settlement && <p className={styles.settled}>{t(`captures.settled.${settlement}`)}</p>}
      {!settlement && mayEdit && <DecideForm {...{ quote, captureId, language }} />}
    </li>
  )
}

function ThenAndNow({ quote: { then, outcome, places } }: { quote: ComparedQuote }) {
  const t = useText()
  const now = places[0]
  if (outcome === 'changed' && now) {
    return (
      <blockquote>
        <QuoteDiff segments={compareWords(then, now.words)} />
      </blockquote>
    )
  }
  return (
    <>
      <blockquote>{then}</blockquote>
      <p className={styles.said} lang="en">
        {t(outcome === 'ambiguous' ? 'captures.ambiguous_words' : 'captures.lost_words')}
      </p>
    </>
  )
}

type UseProps = { use: QuoteUse; casePath: string; sourcePath: string }

function Use({ use, casePath, sourcePath }: UseProps) {
  const t = useText()
  if (use.kind === 'relay' || use.kind === 'circle') {
    return <Link to={`${sourcePath}/relays`}>{t(`captures.rests_${use.kind}`, { from: use.from })}</Link>
  }
  if (use.kind === 'value') {
    const label = `Q${use.question}`
    return (
      <span className={styles.use}>
        <NumberLabel label={label} to={`${casePath}/questions/${label}`} /> <bdi>{use.text}</bdi>
      </span>
    )
  }
  return <ClaimUse use={use} casePath={casePath} />
}

type ClaimUseProps = { use: Extract<QuoteUse, { kind: 'claim' }>; casePath: string }

function ClaimUse({ use: { claim, standing, evidence }, casePath }: ClaimUseProps) {
  const label = `C${claim}`
  const to = `${casePath}/claims/${label}`
  return (
    <span className={styles.use}>
      <NumberLabel label={label} to={to} /> <VerdictMark standing={standing} />
      {evidence && (
        <>
          {' '}
          <NumberLabel label={`E${evidence.number}`} to={`${to}#E${evidence.number}`} />{' '}
          <StanceMark stance={evidence.stance} />
        </>
      )}
    </span>
  )
}
