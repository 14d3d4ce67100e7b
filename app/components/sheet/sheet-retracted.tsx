import type { SheetRetracted } from '#app/domain/sheet.ts'
import { retractedLines } from '#app/messages/sheet-words.ts'
import { useText } from '../text.tsx'

/** What was withdrawn and why; nothing when nothing was. */
export function SheetRetractedList({ retracted }: { retracted: SheetRetracted }) {
  const t = useText()
  const lines = retractedLines(t, retracted)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="sheet-retracted">
      <h2 id="sheet-retracted">{t('sheet.retracted')}</h2>
      <p>{t('sheet.retracted_intro')}</p>
      <ul>
        {lines.map(({ label, value }) => (
          <li key={label} dir="auto">
            <b>{label}</b>: {value}
          </li>
        ))}
      </ul>
    </section>
  )
}
