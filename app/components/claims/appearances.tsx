import type { ShownAppearance } from '#app/domain/claim-page.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { AppearanceItem } from './appearance-item.tsx'
import styles from './appearances.module.css'

type AppearancesProps = { appearances: ShownAppearance[]; casePath: string; mayEdit: boolean }

/** Where the claim is made, denied or reported, in context; retracted appearances folded away. */
export function Appearances({ appearances, casePath, mayEdit }: AppearancesProps) {
  const t = useText()
  const standing = appearances.filter((appearance) => appearance.retraction === null)
  const retracted = appearances.filter((appearance) => appearance.retraction !== null)
  const items = (list: ShownAppearance[]) => (
    <ol className={styles.list}>
      {list.map((appearance) => (
        <AppearanceItem key={appearance.id} appearance={appearance} casePath={casePath} mayEdit={mayEdit} />
      ))}
    </ol>
  )
  return (
    <Section
      title={t('claims.appearances')}
      id="appearances"
      count={standing.length > 0 ? t('claims.appearances_count', { count: standing.length }) : undefined}
    >
      {standing.length > 0 ? (
        items(standing)
      ) : (
        <p className={styles.none}>
          {t('claims.no_appearances')} {mayEdit && t('claims.no_appearances_action')}
        </p>
      )}
      {retracted.length > 0 && (
        <details className={styles.retracted}>
          <summary>{t('claims.withdrawn_appearances', { count: retracted.length })}</summary>
          {items(retracted)}
        </details>
      )}
    </Section>
  )
}
