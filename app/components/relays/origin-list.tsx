import { Link } from '@remix-run/react'
import type { Origin } from '#app/domain/relay.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import styles from './relays.module.css'

type OriginListProps = {
  origins: Pick<Origin, 'id' | 'name' | 'kind' | 'note'>[]
  casePath: string
  mayEdit: boolean
}

/** Everybody outside of the case from whom its sources have it. */
export function OriginList({ origins, casePath, mayEdit }: OriginListProps) {
  const t = useText()
  return (
    <Section title={t('origins.outside')} id="outside">
      {origins.length === 0 && <p className={styles.none}>{t('origins.outside_none')}</p>}
      <ul className={styles.list}>
        {origins.map(({ id, name, kind, note }) => (
          <li key={id} className={styles.relay}>
            <p>
              <bdi>{name}</bdi> <span className="small">({t(`origin_kind.${kind}`)})</span>{' '}
              {mayEdit && (
                <Link
                  to={`${casePath}/origins/${id}`}
                  aria-label={t('origins.revise_of', { name })}
                  data-screen-only=""
                >
                  {t('origins.revise')}
                </Link>
              )}
            </p>
            {note !== '' && <p className="small">{note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
