import type { BoardPage } from '#app/domain/board-page.ts'
import type { ShownLock } from '#app/domain/sign-off.ts'
import { Section } from '../layout/page.tsx'
import { LockedNotice } from '../sign-off/locked-notice.tsx'
import { RichText, useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { type PageReply, replyTo } from '../ui/work-form-reply.ts'
import { AbsenceForm, AbsencesBlock } from './absences-block.tsx'
import { BoardHead } from './board-head.tsx'
import styles from './board-page.module.css'
import { BoardTable } from './board-table.tsx'
import { CellPanel } from './cell-panel.tsx'
import { ValueForm, type ValuePassage } from './value-form.tsx'
import { ValuesBlock } from './values-block.tsx'

type BoardPageViewProps = {
  board: BoardPage
  passages: ValuePassage[]
  casePath: string
  /** The signed sheet on which it stands. */
  lock: ShownLock | null
  mayEdit: boolean
  mayJudge: boolean
  submissionKeys: { absence: string; value: string }
  reply: PageReply | undefined
}

/** A question: its board, what is missing, and what its answers differ on. */
export function BoardPageView({ board, casePath, mayEdit, mayJudge, ...page }: BoardPageViewProps) {
  const t = useText()
  const { question, answers, groups, values } = board
  const boardPath = `${casePath}/questions/Q${question.number}`
  const absences = groups.flatMap(({ rows }) => rows.flatMap(({ absence }) => absence ?? []))
  return (
    <div className={styles.page}>
      {page.lock && <LockedNotice lock={page.lock} casePath={casePath} what="question" />}
      <BoardHead board={board} boardPath={boardPath} mayEdit={mayEdit} />
      {answers.length === 0 && <NoAnswers boardPath={boardPath} mayEdit={mayEdit} />}
      {answers.length > 0 && (
        <div className={styles.board}>
          {groups.length === 0 && <p>{t('board.no_rows')}</p>}
          <BoardTable board={board} casePath={casePath} mayJudge={mayJudge} />
          {mayJudge && groups.length > 0 && <Keys />}
        </div>
      )}
      <CellPanel board={board} casePath={casePath} mayJudge={mayJudge} reply={replyTo(page.reply, 'judge')} />
      <Section title={t('board.values')} id="values">
        <p className="small">{t(values.length > 0 ? 'board.values_intro' : 'board.values_none')}</p>
        <ValuesBlock values={values} casePath={casePath} boardPath={boardPath} mayEdit={mayEdit} />
        {mayEdit && answers.length > 0 && (
          <details className={styles.fold} data-screen-only="">
            <summary>{t('board.value_add')}</summary>
            <ValueForm
              answers={answers}
              passages={page.passages}
              aspects={values.map(({ aspect }) => aspect)}
              submissionKey={page.submissionKeys.value}
            />
          </details>
        )}
      </Section>
      <Section title={t('board.absences')} id="absences">
        <p className="small">{t('board.absences_intro')}</p>
        <AbsencesBlock absences={absences} boardPath={boardPath} mayEdit={mayEdit} />
        {mayEdit && (
          <div data-screen-only="">
            <AbsenceForm submissionKey={page.submissionKeys.absence} />
          </div>
        )}
      </Section>
    </div>
  )
}

function NoAnswers({ boardPath, mayEdit }: { boardPath: string; mayEdit: boolean }) {
  const t = useText()
  const action = mayEdit && (
    <LinkButton kind="main" to={`${boardPath}/answers`}>
      {t('questions.add_answers')}
    </LinkButton>
  )
  return <EmptyState title={t('questions.no_answers')} action={action} />
}

function Keys() {
  const t = useText()
  const key = (word: string) => <Kbd key={word}>{word}</Kbd>
  return (
    <p className={styles.keys} data-screen-only="">
      <RichText
        id="board.keys"
        values={{
          enter: key(t('board.key_enter')),
          escape: key(t('board.key_escape')),
          ...{ one: key('1'), six: key('6'), zero: key('0') },
        }}
      />
    </p>
  )
}
