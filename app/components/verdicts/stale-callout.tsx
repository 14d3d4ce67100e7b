import type { ShownVerdict } from '#app/domain/claim-page.ts'
import type { StaleReason } from '#app/domain/staleness.ts'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { staleSentence } from './stale-sentence.ts'
import styles from './verdict.module.css'

type StaleCalloutProps = {
  reasons: StaleReason[]
  verdict: ShownVerdict
  judgeTo: string | null
  isLocked?: boolean
}

/** Why the verdict no longer stands as it was given, each reason in words; `judgeTo` is null for those who may not. */
export function StaleCallout({ reasons, verdict, judgeTo, isLocked = false }: StaleCalloutProps) {
  const t = useText()
  return (
    <Callout
      kind="stale"
      title={t('verdicts.stale')}
      action={judgeTo && <LinkButton to={judgeTo}>{t('claims.judge_again')}</LinkButton>}
    >
      <ul className={styles.staleReasons}>
        {reasons.map((reason) => {
          const words = staleSentence(t, reason, verdict.wording)
          return (
            <li key={words}>{'evidence' in reason ? <a href={`#E${reason.evidence}`}>{words}</a> : words}</li>
          )
        })}
      </ul>
      {isLocked && <p>{t('verdicts.stale_locked')}</p>}
      {judgeTo && <p>{t('verdicts.stale_do')}</p>}
    </Callout>
  )
}
