import { Link } from '@remix-run/react'
import type { ShownCircle } from '#app/domain/relay-page.ts'
import cardStyles from '../evidence/evidence-card.module.css'
import { PassageQuote } from '../evidence/passage-quote.tsx'
import { RetractionLine } from '../evidence/retraction-line.tsx'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Time } from '../ui/time.tsx'
import styles from './relays.module.css'

type CircleListProps = {
  circles: ShownCircle[]
  withdrawn?: ShownCircle[]
  casePath: string
  mayEdit: boolean
}

/** Findings of circular reporting, the withdrawn ones folded away; nothing when there are none. */
export function CircleList({ circles, withdrawn = [], casePath, mayEdit }: CircleListProps) {
  const t = useText()
  if (circles.length + withdrawn.length === 0) return null
  const list = (items: ShownCircle[]) => (
    <ul className={styles.list}>
      {items.map((circle) => (
        <CircleItem key={circle.id} circle={circle} casePath={casePath} mayEdit={mayEdit} />
      ))}
    </ul>
  )
  return (
    <Section title={t('relays.circles')} id="circles" count={t('relays.circles_note')}>
      {circles.length > 0 && list(circles)}
      {withdrawn.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('relays.circles_withdrawn', { count: withdrawn.length })}</summary>
          {list(withdrawn)}
        </details>
      )}
    </Section>
  )
}

type CircleItemProps = { circle: ShownCircle; casePath: string; mayEdit: boolean }

/** One finding: which source would have it from which, the passage that says so, and who found it. */
export function CircleItem({ circle, casePath, mayEdit }: CircleItemProps) {
  const t = useText()
  const { id, source, from, kind, passage, note, found, isClosed, retraction } = circle
  return (
    <li className={styles.relay} data-retracted={retraction !== null || undefined}>
      <p>
        {t('relays.circle', {
          ...{ source: `S${source.number}`, from: `S${from.number}` },
          ...{ kind: t(`relay_kind.${kind}`), isClosed: String(isClosed) },
        })}
      </p>
      {passage && <PassageQuote passage={passage} language={source.language} />}
      {note !== '' && <p className={cardStyles.note}>{note}</p>}
      <p className={cardStyles.tags}>
        <span className={cardStyles.signature}>
          {t('evidence.noted', { by: found.by })} <Time at={found.at} precision="day" />
        </span>
        {mayEdit && !retraction && (
          <Link to={`${casePath}/circles/${id}`} data-screen-only="">
            {t('relays.retract')}
          </Link>
        )}
      </p>
      <RetractionLine retraction={retraction} />
    </li>
  )
}
