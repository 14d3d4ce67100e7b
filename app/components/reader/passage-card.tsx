import { numberLabel } from '#app/domain/claim.ts'
import type { PassageLink, ReaderCard } from '#app/domain/reading.ts'
import type { CardRoom } from '#app/editor/margin-layout.ts'
import { sideWords } from '#app/messages/side-words.ts'
import { useText } from '../text.tsx'
import { classNames } from '../ui/class-names.ts'
import { VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import { evidenceLabels } from './cards.ts'
import styles from './passage-card.module.css'

type PassageCardProps = {
  card: ReaderCard
  slug: string
  /** The first card of a claim carries its anchor. */
  anchor: boolean
  active: boolean
  /** What it shrinks to while it is not looked at. */
  room: CardRoom
  mayEdit: boolean
  quote: string
  onLook: (key: string) => void
  onShow: (key: string) => void
  onRecut: (key: string) => void
}

/** A claim beside the words it rests on. Looking at the card lights the words up; pressing it goes to them. */
export function PassageCard(props: PassageCardProps) {
  const { card, slug, anchor, active, room, mayEdit, quote, onLook, onShow, onRecut } = props
  const t = useText()
  const label = numberLabel('C', card.claim.number)
  return (
    <li
      id={anchor ? label : undefined}
      data-card={card.key}
      className={classNames(
        styles.card,
        styles[card.claim.standing],
        active && styles.active,
        room !== 'whole' && styles.compact,
        room === 'number' && styles.short,
      )}
      onFocus={() => onLook(card.key)}
    >
      {evidenceLabels(card).map((evidence) => (
        <span key={evidence} id={evidence} className={styles.anchor} />
      ))}
      <div className={styles.line}>
        <VerdictMark standing={card.claim.standing} />
        <NumberLabel label={label} to={`/cases/${slug}/claims/${label}`} />
      </div>
      <button
        type="button"
        className={styles.wording}
        lang={langOf(card.claim.language)}
        title={room === 'number' && !active ? card.claim.wording : undefined}
        aria-current={active ? 'true' : undefined}
        aria-describedby={`${card.key}-quote`}
        onClick={() => onShow(card.key)}
      >
        {card.claim.wording}
      </button>
      <q className={styles.quote} id={`${card.key}-quote`}>
        {quote}
      </q>
      <div className={styles.ties}>
        {card.links.map((link) => (
          <Tie key={link.id} link={link} />
        ))}
      </div>
      <div className={styles.sides}>
        <span>{t('reader.for', { count: sideWords(t, card.sides.for) })}</span>
        <span>{t('reader.against', { count: sideWords(t, card.sides.against) })}</span>
        {mayEdit && active && (
          <button
            type="button"
            className={styles.recut}
            aria-keyshortcuts="r"
            onClick={() => onRecut(card.key)}
          >
            {t('reader.recut')} <kbd>R</kbd>
          </button>
        )}
      </div>
    </li>
  )
}

function Tie({ link }: { link: PassageLink }) {
  const t = useText()
  if (link.kind === 'appearance') return <span>{t(`appearance_role.${link.role}`)}</span>
  return <span>{t('reader.evidence_link', { number: link.number, stance: t(`stance.${link.stance}`) })}</span>
}
