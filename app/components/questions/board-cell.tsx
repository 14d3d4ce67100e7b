import { Link } from '@remix-run/react'
import type { ShownAnswer, ShownCell, ShownFit, ShownRow } from '#app/domain/board-page.ts'
import type { Stance } from '#app/domain/evidence.ts'
import { useText } from '../text.tsx'
import { StanceMark } from '../ui/marks.tsx'
import styles from './board-cell.module.css'
import { cellAddress, cellId } from './cell-address.ts'

type BoardCellProps = { row: ShownRow; cell: ShownCell; answer: ShownAnswer }

/** What a row does to an answer, and what editors hold of it. It leads to the cell with its exact quote. */
export function BoardCell({ row, cell, answer }: BoardCellProps) {
  const t = useText()
  const label = `C${answer.number}`
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
        {cell.pieces.length === 0 && cell.fits.length === 0 && (
          <span className={styles.open}>{t('board.open_cell')}</span>
        )}
        {stancesOf(cell).map((stance) => (
          <StanceMark key={stance} stance={stance} />
        ))}
        {cell.fits.length > 0 && <Fits cell={cell} />}
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
      {cell.fits.map((fit) => (
        <FitMark key={fit.by} fit={fit} />
      ))}
      {cell.isContested && <span className={styles.contested}>{t('board.contested')}</span>}
    </span>
  )
}

function FitMark({ fit: { by, fit, isOwn } }: { fit: ShownFit }) {
  const t = useText()
  const said = t('board.cell_fit', { by, fit: t(`fit.${fit}`) })
  return (
    <span className={styles.fit} data-own={isOwn || undefined} title={said}>
      <span aria-hidden="true">
        {initialsOf(by)} {t(`fit_sign.${fit}`)}
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
