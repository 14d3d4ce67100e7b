import { Link, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { BoardPage } from '#app/domain/board-page.ts'
import { PassageQuote } from '../evidence/passage-quote.tsx'
import { placeInText, SourceLine } from '../evidence/source-line.tsx'
import { useText } from '../text.tsx'
import { StanceMark, VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import { cellId, findCell, type OpenedCell } from './cell-address.ts'
import { CellFits } from './cell-fits.tsx'
import styles from './cell-panel.module.css'
import { JudgeCell } from './judge-cell.tsx'
import { JudgementRefused } from './judgement-refused.tsx'

type CellPanelProps = {
  board: BoardPage
  casePath: string
  mayJudge: boolean
  /** What became of the judgement that was sent from here. */
  reply: WorkFormReply | undefined
}

/** The cell that the address names: the exact quote, what it does to the claim, and how editors hold it. */
export function CellPanel({ board, casePath, mayJudge, reply }: CellPanelProps) {
  const t = useText()
  const [asked] = useSearchParams()
  const name = asked.get('cell')
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (name !== null) panel.current?.focus({ preventScroll: true })
  }, [name])
  if (name === null) return null
  const found = findCell(board, name)
  const close = () => {
    const back = found && document.getElementById(cellId(found.row.key, found.answer.number))
    setTimeout(() => back?.focus())
  }
  return (
    <aside
      id="cell"
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-label={
        found ? t('board.cell_title', { claim: `C${found.answer.number}` }) : t('board.cell_lapsed')
      }
      data-screen-only=""
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.querySelector<HTMLElement>('[data-close]')?.click()
      }}
    >
      <Link to="?" preventScrollReset onClick={close} className={styles.close} data-close="">
        {t('board.close')}
      </Link>
      {reply && reply.status !== 'done' && (
        <JudgementRefused reply={reply} title={t('board.cell_not_kept')} role="alert" />
      )}
      {found ? (
        <Opened key={name} opened={found} casePath={casePath} mayJudge={mayJudge} />
      ) : (
        <p>{t('board.cell_lapsed')}</p>
      )}
    </aside>
  )
}

type OpenedProps = { opened: OpenedCell; casePath: string; mayJudge: boolean }

function Opened({ opened, casePath, mayJudge }: OpenedProps) {
  const t = useText()
  const { answer, cell } = opened
  const claimPath = `${casePath}/claims/C${answer.number}`
  return (
    <div className="stack">
      <header className={styles.claim}>
        <VerdictMark standing={answer.standing} stale={answer.isStale} />
        <p>
          <NumberLabel label={`C${answer.number}`} to={claimPath} />{' '}
          <span lang={langOf(answer.language)}>{answer.wording}</span>
        </p>
      </header>
      <RowWords opened={opened} casePath={casePath} />
      {cell.pieces.length === 0 && <p className="small">{t('board.cell_none')}</p>}
      {cell.pieces.map(({ number, stance }) => (
        <p key={number} className="row">
          <NumberLabel label={`E${number}`} to={`${claimPath}#E${number}`} />
          <StanceMark stance={stance} />
        </p>
      ))}
      <CellFits {...cell} />
      {mayJudge && <JudgeCell {...opened} />}
    </div>
  )
}

function RowWords({ opened: { row, source }, casePath }: Omit<OpenedProps, 'mayJudge'>) {
  const t = useText()
  if (row.absence) return <p dir="auto">{row.absence.text}</p>
  if (!source) return null
  return (
    <div className={styles.quote}>
      <p className="row">
        <SourceLine source={source} passage={row.passage} casePath={casePath} />
      </p>
      {row.passage && <PassageQuote passage={row.passage} language={source.language} />}
      {row.passage && <Link to={placeInText(casePath, source, row.passage)}>{t('board.in_text')}</Link>}
    </div>
  )
}
