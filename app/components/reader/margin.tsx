import { forwardRef } from 'react'
import type { ReaderCard } from '#app/domain/reading.ts'
import { useText } from '../text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { firstOfClaim } from './cards.ts'
import styles from './margin.module.css'
import { PassageCard } from './passage-card.tsx'

type MarginProps = {
  cards: readonly ReaderCard[]
  text: string
  slug: string
  active: string | null
  mayEdit: boolean
  onLook: (key: string) => void
  onShow: (key: string) => void
  onRecut: (key: string) => void
}

/** The claims and evidence of a text, level with their passages. Focus walks through them in the text's order. */
export const Margin = forwardRef<HTMLElement, MarginProps>(function Margin(
  { cards, text, slug, active, mayEdit, ...handlers },
  ref,
) {
  const t = useText()
  const first = firstOfClaim(cards)
  const crowded = isCrowded(cards.length, text.length)
  return (
    <aside ref={ref} className={styles.margin} aria-label={t('reader.margin_label')}>
      {cards.length === 0 && (
        <EmptyState title={t('reader.margin_empty')}>
          {t(mayEdit ? 'reader.margin_empty_hint' : 'reader.margin_empty_viewer')}
        </EmptyState>
      )}
      <ul className={styles.cards}>
        {cards.map((card) => (
          <PassageCard
            key={card.key}
            {...handlers}
            card={card}
            slug={slug}
            mayEdit={mayEdit}
            anchor={first.has(card.key)}
            active={active === card.key}
            compact={crowded}
            quote={shorten(text.slice(card.start, card.end))}
          />
        ))}
      </ul>
    </aside>
  )
})

/** Whether whole cards would reach far beyond the text: a card takes about 110 pixels, a character about half of one. */
function isCrowded(cards: number, characters: number): boolean {
  return cards > 6 && cards * 110 > characters * 0.55
}

function shorten(quote: string): string {
  const words = quote.replace(/\s+/g, ' ')
  return words.length <= 160
    ? words
    : `${words
        .slice(0, 150)
        .replace(/\s\S*$/, '')
        .toWellFormed()} …`
}
