import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetClaim } from '#app/domain/sheet-claim.ts'
import { citedPieces, type SheetIndex } from '#app/domain/sheet-reading.ts'
import { citedWords } from '#app/messages/sheet-words.ts'
import { useText } from '../text.tsx'
import styles from './sheet.module.css'

type Props = { sheet: Sheet; claim: SheetClaim; index: SheetIndex }

/** What the reasons cite: the place in the source, or that the piece was withdrawn. */
export function SheetNotes({ sheet, claim, index }: Props) {
  const t = useText()
  const cited = citedPieces(sheet, claim)
  if (cited.length === 0) return null
  return (
    <section className={styles.notes}>
      <h4>{t('sheet.notes', { claim: claim.number })}</h4>
      <ul>
        {cited.map((piece) => (
          <li key={piece.label} id={`${claim.number}-note-${piece.label}`}>
            {piece.standing ? (
              <a href={`#${piece.label}`}>
                <b>{piece.label}</b>
              </a>
            ) : (
              <b>{piece.label}</b>
            )}{' '}
            <bdi>{citedWords(t, index, piece)}</bdi>{' '}
            <a
              href={`#${claim.number}-reasons`}
              className={styles.back}
              aria-label={t('sheet.back_to_text', { label: piece.label })}
            >
              ↩
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
