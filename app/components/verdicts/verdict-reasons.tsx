import type { ShownVerdict } from '#app/domain/claim-page.ts'
import { RationaleView } from '../rationale-view.tsx'
import { useText } from '../text.tsx'
import styles from './verdict.module.css'

/** Why the verdict was given, and what it adds: what would settle it, what was searched, why it overrides the rules. */
export function VerdictReasons({ verdict }: { verdict: ShownVerdict }) {
  const t = useText()
  const lines = [
    { name: t('verdicts.settled_by'), words: verdict.settledBy },
    { name: t('verdicts.searched'), words: verdict.searched },
    { name: t('verdicts.override'), words: verdict.override },
  ].filter((line) => line.words !== '')
  return (
    <div className={styles.reasons}>
      <div className={styles.rationale}>
        <RationaleView rationale={verdict.rationale} />
      </div>
      {lines.length > 0 && (
        <dl className={styles.lines}>
          {lines.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
