import type { BoardPage, ShownGroup } from '#app/domain/board-page.ts'
import type { Stance } from '#app/domain/evidence.ts'
import { useText } from '../text.tsx'
import cellStyles from './board-cell.module.css'
import words from './board-row-head.module.css'
import styles from './board-table.module.css'

/** From how many sources evidence for and against each answer comes, and what the fits of each editor add up to. */
export function BoardFoot({ board: { answers, groups, worksheets } }: { board: BoardPage }) {
  const t = useText()
  return (
    <tfoot>
      <tr>
        <th scope="row">
          <div className={styles.first}>{t('board.sources_sides')}</div>
        </th>
        {answers.map(({ number }, column) => (
          <td key={number}>
            <span className={cellStyles.label}>C{number}</span>
            {sourcesWith(groups, column, 'supports')} / {sourcesWith(groups, column, 'contradicts')}
          </td>
        ))}
      </tr>
      {worksheets.map(({ by, isOwn, sums, judged, cells }) => (
        <tr key={by} data-own={isOwn || undefined}>
          <th scope="row">
            <div className={styles.first}>
              {isOwn ? t('board.worksheet_own') : t('board.worksheet', { by })}
              <p className={words.note}>{t('board.worksheet_note', { judged, cells })}</p>
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

function sourcesWith(groups: ShownGroup[], column: number, stance: Stance): number {
  return groups.filter(({ source, rows }) => {
    const has = rows.some(({ cells }) => cells[column]?.pieces.some((piece) => piece.stance === stance))
    return source !== null && has
  }).length
}
