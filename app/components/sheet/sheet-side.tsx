import type { SheetClaim, SheetEvidence } from '#app/domain/sheet-claim.ts'
import { type EvidenceSide, evidenceBySide, type SheetIndex } from '#app/domain/sheet-reading.ts'
import { sideLine } from '#app/messages/sheet-relay-words.ts'
import { attachedWords } from '#app/messages/sheet-words.ts'
import { weightWords } from '#app/messages/weight-words.ts'
import { useText } from '../text.tsx'
import { StanceMark } from '../ui/marks.tsx'
import styles from './sheet.module.css'
import { SheetPlace, SheetQuote } from './sheet-quote.tsx'

type Props = { claim: SheetClaim; side: EvidenceSide; index: SheetIndex }

/** The evidence that speaks for one side of a claim, or for neither. */
export function SheetSide({ claim, side, index }: Props) {
  const t = useText()
  const pieces = evidenceBySide(claim)[side]
  return (
    <section>
      <h4>
        {t(`sheet.evidence_${side}`)} <small>{sideLine(t, claim, side)}</small>
      </h4>
      {pieces.map((piece) => (
        <Piece key={piece.number} piece={piece} index={index} />
      ))}
    </section>
  )
}

function Piece({ piece, index }: { piece: SheetEvidence; index: SheetIndex }) {
  const t = useText()
  const { number, stance, proximity, passage, translations, note, source } = piece
  return (
    <div id={number} className={styles.piece}>
      <p className={styles.line}>
        <b>{number}</b> <StanceMark stance={stance} />
        {proximity && <span>{t(`proximity.${proximity}`)}</span>}
        {weightWords(t, piece).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      {passage && <SheetQuote passage={passage} translations={translations} index={index} />}
      {note !== '' && (
        <p className={styles.note} dir="auto">
          {note}
        </p>
      )}
      <p className={styles.from}>
        <SheetPlace source={source} passage={passage} index={index} />; <bdi>{attachedWords(t, piece)}</bdi>
      </p>
    </div>
  )
}
