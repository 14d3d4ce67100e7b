import { numberLabel } from '#app/domain/claim.ts'
import type { ReaderCard } from '#app/domain/reading.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './passage-choice.module.css'

type PassageChoiceProps = {
  cards: readonly ReaderCard[]
  slug: string
  onChoose: (key: string) => void
  onClose: () => void
}

/** All the passages that lie at the place that was pointed at. */
export function PassageChoice({ cards, slug, onChoose, onClose }: PassageChoiceProps) {
  const t = useText()
  return (
    <section className={styles.choice} aria-label={t('reader.choose_passage')}>
      <header className={styles.head}>
        <span>{t('reader.several', { count: cards.length })}</span>
        <button type="button" className={styles.close} onClick={onClose}>
          {t('reader.keys_close')}
        </button>
      </header>
      <ul>
        {cards.map((card) => {
          const label = numberLabel('C', card.claim.number)
          return (
            <li key={card.key}>
              <span className={styles.line}>
                <VerdictMark standing={card.claim.standing} />
                <NumberLabel label={label} to={`/cases/${slug}/claims/${label}`} />
              </span>
              <button
                type="button"
                className={styles.wording}
                lang={langOf(card.claim.language)}
                onClick={() => onChoose(card.key)}
              >
                {card.claim.wording}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
