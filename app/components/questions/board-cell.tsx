import { Link } from '@remix-run/react'
import type { ShownAnswer, ShownCell, ShownRow } from '#app/domain/board-page.ts'
import type { Stance } from '#app/domain/evidence.ts'
import type { Fit } from '#app/domain/fit.ts'
import { fitWords, waitingFitWords } from '#app/messages/fit-words.ts'
import { useText } from '../text.tsx'
import { StanceMark } from '../ui/marks.tsx'
import styles from './board-cell.module.css'
import { cellAddress, cellId } from './cell-address.ts'

type BoardCellProps = { row: ShownRow; cell: ShownCell; answer: ShownAnswer }

/** What a row does to an answer, and what editors hold of it. It leads to the cell with its exact quote. */
export function BoardCell({ row, cell, answer }: BoardCellProps) {
  const t = useText()
  const label = `C${answer.number}`
  const held = cell.fits.length + cell.waiting.length
  return (
    <td>
      <Link
        id={cellId(row.key, answer.number)}
        to={`${cellAddress(row.key, answer.number)}#cell`}
        preventScrollReset
        className={styles.cell}
        data-grid-stop=""
        data-row={row.key}
        data-claim={answer.id}
      >
        <span className={styles.label}>{label}</span>
        {cell.pieces.length === 0 && held === 0 && (
          <span className={styles.open}>{t('board.open_cell')}</span>
        )}
        {stancesOf(cell).map((stance) => (
          <StanceMark key={stance} stance={stance} />
        ))}
        {held > 0 && <Fits cell={cell} />}
        <span className="only-read-out">{t('board.cell_of', { claim: label })}</span>
      </Link>
    </td>
  )
}

/** Each stance once, however many pieces of evidence have it. */
function stancesOf({ pieces }: ShownCell): Stance[] {
  return [...new Set(pieces.map(({ stance }) => stance))]
}

function Fits({ cell }: { cell: ShownCell }) {
  const t = useText()
  return (
    <span className={styles.fits}>
      {cell.fits.map((held) => (
        <FitMark key={held.userId} {...held} said={fitWords(t, held)} />
      ))}
      {cell.waiting.map((held) => (
        <FitMark key={held.userId} {...held} said={waitingFitWords(t, held)} isWaiting />
      ))}
      {cell.isContested && <span className={styles.contested}>{t('board.contested')}</span>}
    </span>
  )
}

type FitMarkProps = { by: string; isOwn: boolean; fit: Fit; said: string; isWaiting?: boolean }

function FitMark({ by, isOwn, fit, said, isWaiting = false }: FitMarkProps) {
  const t = useText()
  return (
    <span
      className={styles.fit}
      data-own={isOwn || undefined}
      data-waiting={isWaiting || undefined}
      title={said}
    >
      <span aria-hidden="true">
        {initialsOf(by)} {t(`fit_sign.${fit}`)}
        {isWaiting && '?'}
      </span>
      <span className="only-read-out">{said}</span>
    </span>
  )
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
