import { forwardRef } from 'react'
import type { ReaderCard } from '#app/domain/reading.ts'
import { roomFor } from '#app/editor/margin-layout.ts'
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
  const room = roomFor(cards.length, text.length)
  return (
    <aside ref={ref} className={styles.margin} data-room={room} aria-label={t('reader.margin_label')}>
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
            room={room}
            quote={shorten(text.slice(card.start, card.end))}
          />
        ))}
      </ul>
    </aside>
  )
})

function shorten(quote: string): string {
  const words = quote.replace(/\s+/g, ' ')
  return words.length <= 160
    ? words
    : `${words
        .slice(0, 150)
        .replace(/\s\S*$/, '')
        .toWellFormed()} …`
}
