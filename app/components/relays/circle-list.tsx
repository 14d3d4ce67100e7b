import type { ShownCircle } from '#app/domain/relay-page.ts'
import cardStyles from '../evidence/evidence-card.module.css'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Time } from '../ui/time.tsx'
import styles from './relays.module.css'

/** Findings of circular reporting; nothing when there are none. */
export function CircleList({ circles }: { circles: ShownCircle[] }) {
  const t = useText()
  if (circles.length === 0) return null
  return (
    <Section title={t('relays.circles')} id="circles" count={t('relays.circles_note')}>
      <ul className={styles.list}>
        {circles.map(({ id, source, from, kind, note, found }) => (
          <li key={id} className={styles.relay}>
            <p>
              {t('relays.circle', {
                ...{ source: `S${source.number}`, from: `S${from.number}` },
                kind: t(`relay_kind.${kind}`),
              })}
            </p>
            {note !== '' && <p className={cardStyles.note}>{note}</p>}
            <p className={cardStyles.tags}>
              <span className={cardStyles.signature}>
                {t('evidence.noted', { by: found.by })} <Time at={found.at} precision="day" />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
