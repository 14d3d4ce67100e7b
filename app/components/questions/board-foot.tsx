import type { BoardPage } from '#app/domain/board-page.ts'
import { sideWords } from '#app/messages/side-words.ts'
import { useText } from '../text.tsx'
import cellStyles from './board-cell.module.css'
import words from './board-row-head.module.css'
import styles from './board-table.module.css'

/** How many sources speak for and against each answer and from how many origins they have it, and what the fits of each editor add up to. */
export function BoardFoot({ board: { answers, worksheets } }: { board: BoardPage }) {
  const t = useText()
  return (
    <tfoot>
      {(['for', 'against'] as const).map((side) => (
        <tr key={side}>
          <th scope="row">
            <div className={styles.first}>{t(`claims.${side}`)}</div>
          </th>
          {answers.map(({ number, sides }) => (
            <td key={number}>
              <span className={cellStyles.label}>C{number}</span>
              {sideWords(t, sides[side])}
            </td>
          ))}
        </tr>
      ))}
      {worksheets.map(({ userId, by, isOwn, sums, judged, waiting, cells }) => (
        <tr key={userId} data-own={isOwn || undefined}>
          <th scope="row">
            <div className={styles.first}>
              {isOwn ? t('board.worksheet_own') : t('board.worksheet', { by })}
              <p className={words.note}>{t('board.worksheet_note', { judged, cells, waiting })}</p>
            </div>
          </th>
          {answers.map(({ number }, column) => (
            <td key={number}>
              <span className={cellStyles.label}>C{number}</span>
              {sums[column]}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  )
}
