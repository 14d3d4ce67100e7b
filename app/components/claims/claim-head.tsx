import type { ClaimPage } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import { DateWords } from '../ui/time.tsx'
import { VerdictHead } from '../verdicts/verdict-head.tsx'
import styles from './claim-head.module.css'

/** The wording as the page's title, its translations, who says it and when, and where it stands. */
export function ClaimHead({ claim, verdicts, stale }: Pick<ClaimPage, 'claim' | 'verdicts' | 'stale'>) {
  const t = useText()
  const { wording, translations, claimant, claimedOn } = claim
  return (
    <header className={styles.head}>
      <div className={styles.claim}>
        <p className={styles.number}>C{claim.number}</p>
        <h1 lang={langOf(wording.language)} data-retracted={claim.retraction !== null || undefined}>
          {wording.text}
        </h1>
        {translations.map((translation) => (
          <p key={translation.language} className={styles.translation}>
            <span lang={langOf(translation.language)}>{translation.text}</span>{' '}
            <span className="small">
              ({t('claims.translated', { language: t(`language.${translation.language}`) })})
            </span>
          </p>
        ))}
        <p className={styles.facts}>
          <span>{claimant === null ? t('unknown.claimant') : t('claims.said_by', { claimant })}</span>
          <DateWords date={claimedOn} />
          {wording.language !== 'en' && (
            <span>{t('claims.in_language', { language: t(`language.${wording.language}`) })}</span>
          )}
        </p>
      </div>
      <VerdictHead standing={claim.standing} verdict={verdicts[0] ?? null} isStale={stale.length > 0} />
    </header>
  )
}
