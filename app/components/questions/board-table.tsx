import { Link } from '@remix-run/react'
import { useRef } from 'react'
import type { BoardPage, ShownAnswer, ShownGroup } from '#app/domain/board-page.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import { BoardCell } from './board-cell.tsx'
import { BoardFoot } from './board-foot.tsx'
import { BoardRowHead } from './board-row-head.tsx'
import styles from './board-table.module.css'
import { JudgedCells } from './judged-cells.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { useJudgeByKey } from './use-judge-by-key.ts'

/** With more answers than these the board scrolls inside itself. */
const mostOnPage = 4

export type BoardTableProps = {
  board: BoardPage
  casePath: string
  /** Whether whoever looks may judge cells. */
  mayJudge: boolean
}

/** Rival claims as columns, evidence as rows. One stop for the keyboard; arrows move inside. */
export function BoardTable({ board, casePath, mayJudge }: BoardTableProps) {
  const t = useText()
  const table = useRef<HTMLTableElement>(null)
  const { question, answers, groups } = board
  const title = t('board.title', { question: `Q${question.number}` })
  const { judge, judged } = useJudgeByKey(board, mayJudge)
  const onKeyDown = useGridKeys(table, judge)
  return (
    <>
      <JudgedCells judged={judged} />
      <section
        className={styles.frame}
        aria-label={title}
        data-wide={answers.length > mostOnPage || undefined}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, since arrows move between its cells */}
        <table ref={table} className={styles.table} role="grid" onKeyDown={onKeyDown}>
          <caption className="only-read-out">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                <div className={styles.first}>{t('board.evidence')}</div>
              </th>
              {answers.map((answer) => (
                <AnswerHead key={answer.number} answer={answer} casePath={casePath} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group
              key={group.source?.number ?? 'missing'}
              group={group}
              answers={answers}
              casePath={casePath}
            />
          ))}
          <BoardFoot board={board} />
        </table>
      </section>
    </>
  )
}

function AnswerHead({ answer, casePath }: { answer: ShownAnswer; casePath: string }) {
  const { number, wording, language, standing, isStale } = answer
  return (
    <th scope="col">
      <div className={styles.answer}>
        <VerdictMark standing={standing} stale={isStale} />
        <Link to={`${casePath}/claims/C${number}`} data-grid-stop="" title={wording}>
          <span className={styles.number}>C{number}</span> <span lang={langOf(language)}>{wording}</span>
        </Link>
      </div>
    </th>
  )
}

type GroupProps = { group: ShownGroup; answers: ShownAnswer[]; casePath: string }

function Group({ group, answers, casePath }: GroupProps) {
  const t = useText()
  const { source, rows } = group
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={answers.length + 1}>
          <div className={styles.source}>
            {source ? (
              <Link to={`${casePath}/sources/S${source.number}`} data-grid-stop="">
                <span className={styles.number}>S{source.number}</span>{' '}
                <span lang={langOf(source.language)}>{source.title}</span>
              </Link>
            ) : (
              <a href="#absences" data-grid-stop="">
                {t('board.missing')}
              </a>
            )}
          </div>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key} data-flat={row.isFlat || undefined}>
          <BoardRowHead row={row} source={source} casePath={casePath} />
          {row.cells.map((cell, at) => {
            const answer = answers[at]
            return answer && <BoardCell key={answer.number} row={row} cell={cell} answer={answer} />
          })}
        </tr>
      ))}
    </tbody>
  )
}
