import { isUnchanged } from '#app/domain/anchoring/compare-texts.ts'
import type { ComparedCapture, ComparedQuote, Comparison } from '#app/domain/comparison.ts'
import { awaitsDecision, carriesOver } from '#app/domain/location.ts'
import { PageHead, Section } from '../layout/page.tsx'
import { RichText, useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { Time } from '../ui/time.tsx'
import { ComparedQuoteCard } from './compared-quote.tsx'
import styles from './comparison-page.module.css'
import { TextDiff } from './text-diff.tsx'

type ComparisonPageProps = { comparison: Comparison; casePath: string; mayEdit: boolean }

/** What a new capture changed: the quotes that need a decision, then the whole text word by word. */
export function ComparisonPage({ comparison, casePath, mayEdit }: ComparisonPageProps) {
  const t = useText()
  const { source, from, to, quotes, text, boilerplate } = comparison
  const standing = quotes.filter(carriesOver)
  const others = quotes.filter((quote) => !carriesOver(quote))
  const unchanged = text.every(isUnchanged)
  const card = (quote: ComparedQuote) => (
    <ComparedQuoteCard
      key={quote.passageId}
      {...{ quote, casePath, mayEdit, captureId: to.id, language: source.language }}
      sourcePath={`${casePath}/sources/S${source.number}`}
    />
  )
  return (
    <>
      <PageHead title={t('captures.compare_title', { source: `S${source.number}` })}>
        <p>
          <RichText
            id="captures.from_to"
            values={{ from: <Time at={from.capturedAt} />, to: <Time at={to.capturedAt} /> }}
          />
        </p>
      </PageHead>
      {unchanged && (
        <Callout kind="done" title={t('captures.nothing_changed')}>
          {sameness(from, to) && t(sameness(from, to) ?? 'captures.same_bytes')}
        </Callout>
      )}
      <Section title={t('captures.quotes')} count={quotes.length}>
        <p>
          {quotes.length === 0
            ? t('captures.quotes_none')
            : t('captures.to_decide', { count: quotes.filter(awaitsDecision).length })}
        </p>
        {others.length > 0 && <ul className={styles.list}>{others.map(card)}</ul>}
        {standing.length > 0 && <p className="small">{t('captures.standing', { count: standing.length })}</p>}
      </Section>
      {!unchanged && (
        <Section title={t('captures.text')}>
          <TextDiff paragraphs={text} language={source.language} />
        </Section>
      )}
      {!boilerplate.every(isUnchanged) && (
        <Section title={t('captures.boilerplate')}>
          <TextDiff paragraphs={boilerplate} language={source.language} />
        </Section>
      )}
    </>
  )
}

/** How far two captures without a changed word are the same. */
function sameness(from: ComparedCapture, to: ComparedCapture) {
  if (from.bytesSha256 === to.bytesSha256) return 'captures.same_bytes'
  return from.textSha256 === to.textSha256 ? null : 'captures.only_signs'
}
