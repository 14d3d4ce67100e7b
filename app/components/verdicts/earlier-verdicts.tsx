import type { ShownVerdict } from '#app/domain/claim-page.ts'
import { SignedBy, SignedWords } from '../sign-off/signed-line.tsx'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { Time } from '../ui/time.tsx'
import styles from './verdict.module.css'
import { VerdictReasons } from './verdict-reasons.tsx'

type EarlierVerdictsProps = { verdicts: ShownVerdict[]; wordingNow: string }

/** Superseded verdicts, each with its reasons, folded away. */
export function EarlierVerdicts({ verdicts, wordingNow }: EarlierVerdictsProps) {
  const t = useText()
  if (verdicts.length === 0) return null
  return (
    <details className={styles.earlier}>
      <summary>{t('verdicts.earlier', { count: verdicts.length })}</summary>
      <ol className={styles.earlierList}>
        {verdicts.map((verdict) => (
          <li key={verdict.id} id={verdict.id} className="stack">
            <p className="facts">
              <VerdictMark standing={verdict.code} />
              <span>{t(`confidence.${verdict.confidence ?? 'unknown'}`)}</span>
              <span>
                {t('verdicts.given', { by: verdict.given.by })} <Time at={verdict.given.at} />
              </span>
              <SignedBy verdict={verdict} />
            </p>
            {verdict.wording !== wordingNow && (
              <p className="small">{t('verdicts.on_wording', { wording: verdict.wording })}</p>
            )}
            <VerdictReasons verdict={verdict} />
            <SignedWords verdict={verdict} />
          </li>
        ))}
      </ol>
    </details>
  )
}
