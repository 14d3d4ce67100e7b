import { Link } from '@remix-run/react'
import type { ShownRelay } from '#app/domain/relay-page.ts'
import cardStyles from '../evidence/evidence-card.module.css'
import { PassageQuote } from '../evidence/passage-quote.tsx'
import { RetractionLine } from '../evidence/retraction-line.tsx'
import { placeInText } from '../evidence/source-line.tsx'
import { RichText, useText } from '../text.tsx'
import { Time } from '../ui/time.tsx'
import styles from './relays.module.css'
import { RootName } from './root-name.tsx'

type RelayItemProps = {
  relay: ShownRelay
  /** Whom to name: the one it is from, or the one that has it. */
  names: 'from' | 'source'
  casePath: string
  mayEdit: boolean
}

/** Whom a source has it from, in which way, the passage that says so, and who concluded it. */
export function RelayItem({ relay, names, casePath, mayEdit }: RelayItemProps) {
  const t = useText()
  const { source, passage, kind, note, recorded, retraction } = relay
  const named = names === 'from' ? relay.from : { source, origin: null }
  return (
    <li className={styles.relay} data-retracted={retraction !== null || undefined}>
      <p>
        <RichText
          id={names === 'from' ? 'relays.from_whom' : 'relays.by_whom'}
          values={{ kind: t(`relay_kind.${kind}`), whom: <RootName root={named} casePath={casePath} /> }}
        />
      </p>
      {passage && <PassageQuote passage={passage} language={source.language} />}
      {note !== '' && <p className={cardStyles.note}>{note}</p>}
      <p className={cardStyles.tags}>
        <span className={cardStyles.signature}>
          {t('evidence.noted', { by: recorded.by })} <Time at={recorded.at} precision="day" />
        </span>
        {passage && (
          <Link to={placeInText(casePath, source, passage)} data-screen-only="">
            {t('evidence.in_text')}
          </Link>
        )}
        {mayEdit && !retraction && (
          <Link to={`${casePath}/relays/${relay.id}`} data-screen-only="">
            {t('relays.retract')}
          </Link>
        )}
      </p>
      <RetractionLine retraction={retraction} />
    </li>
  )
}
