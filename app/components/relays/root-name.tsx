import type { NamedRoot } from '#app/domain/relay-page.ts'
import { useText } from '../text.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './relays.module.css'

/** S2 with its title, or an origin outside of the case with what it is. */
export function RootName({ root, casePath }: { root: NamedRoot; casePath: string }) {
  const t = useText()
  const { source, origin } = root
  if (!source) {
    return (
      <span className={styles.root}>
        <bdi>{origin.name}</bdi> <span className="small">({t(`origin_kind.${origin.kind}`)})</span>
      </span>
    )
  }
  const label = `S${source.number}`
  return (
    <span className={styles.root}>
      <NumberLabel label={label} to={`${casePath}/sources/${label}/relays`} />{' '}
      <span lang={langOf(source.language)}>{source.title}</span>
    </span>
  )
}
