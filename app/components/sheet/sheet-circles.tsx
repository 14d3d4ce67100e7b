import type { SheetCircle } from '#app/domain/sheet-relay.ts'
import { circleWords } from '#app/messages/sheet-relay-words.ts'
import { useText } from '../text.tsx'

/** Findings of circular reporting; nothing when there are none. */
export function SheetCircles({ circles }: { circles: SheetCircle[] }) {
  const t = useText()
  if (circles.length === 0) return null
  return (
    <section aria-labelledby="sheet-circles">
      <h2 id="sheet-circles">{t('sheet.circles')}</h2>
      <p>{t('sheet.circles_intro')}</p>
      <ul>
        {circles.map((circle) => {
          const words = circleWords(t, circle)
          return (
            <li key={words} dir="auto">
              {words}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
