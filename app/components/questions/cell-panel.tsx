import { Form, Link, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { BoardPage, ShownFit } from '#app/domain/board-page.ts'
import { type Fit, fits } from '#app/domain/fit.ts'
import { PassageQuote } from '../evidence/passage-quote.tsx'
import { placeInText, SourceLine } from '../evidence/source-line.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { StanceMark, VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import { cellId, findCell, type OpenedCell } from './cell-address.ts'
import styles from './cell-panel.module.css'

type CellPanelProps = { board: BoardPage; casePath: string; mayJudge: boolean }

/** The cell that the address names: the exact quote, what it does to the claim, and how editors hold it. */
export function CellPanel({ board, casePath, mayJudge }: CellPanelProps) {
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
      {cell.fits.length > 0 && <FitsOfEditors fits={cell.fits} />}
      {mayJudge && <JudgeCell opened={opened} own={cell.fits.find(({ isOwn }) => isOwn)?.fit ?? null} />}
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

function FitsOfEditors({ fits: held }: { fits: ShownFit[] }) {
  const t = useText()
  return (
    <section aria-label={t('board.fits_of_editors')}>
      <h3>{t('board.fits_of_editors')}</h3>
      <ul className={styles.fits}>
        {held.map(({ by, fit }) => (
          <li key={by}>{t('board.cell_fit', { by, fit: t(`fit.${fit}`) })}</li>
        ))}
      </ul>
    </section>
  )
}

/** Plain buttons, one for each fit, so that a cell is judged with one press, with or without script. */
function JudgeCell({ opened: { row, answer }, own }: { opened: OpenedCell; own: Fit | null }) {
  const t = useText()
  return (
    <Form method="post" preventScrollReset className={styles.judge} aria-label={t('board.fit_question')}>
      <p>{t('board.fit_question')}</p>
      <input type="hidden" name="intent" value="judge" />
      <input type="hidden" name="row" value={row.key} />
      <input type="hidden" name="claim" value={answer.id} />
      <div className={styles.choices}>
        {fits.map((fit) => (
          <Button key={fit} type="submit" name="fit" value={fit} aria-pressed={fit === own}>
            {t(`fit.${fit}`)}
          </Button>
        ))}
      </div>
      {own && (
        <Button kind="quiet" type="submit" name="fit" value="">
          {t('board.fit_back')}
        </Button>
      )}
    </Form>
  )
}
