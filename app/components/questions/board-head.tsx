import type { BoardPage } from '#app/domain/board-page.ts'
import { instantDayText } from '#app/messages/dates.ts'
import { PageHead } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { langOf } from '../ui/quote.tsx'
import { Time } from '../ui/time.tsx'
import styles from './board-page.module.css'

type BoardHeadProps = { board: BoardPage; boardPath: string; mayEdit: boolean }

/** The question as the page's title, how much its board holds, and what can be done with it. */
export function BoardHead({ board: { question, answers, groups }, boardPath, mayEdit }: BoardHeadProps) {
  const t = useText()
  const { number, text, language, exclusive, note, asked, retraction } = question
  const counts = {
    answers: answers.length,
    rows: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    sources: groups.filter(({ source }) => source !== null).length,
  }
  const facts = (
    <>
      <span>Q{number}</span>
      <span>{t(exclusive ? 'questions.exclusive_fact' : 'questions.open_fact')}</span>
      <span>
        {t('questions.asked_by', { by: asked.by })} <Time at={asked.at} precision="day" />
      </span>
    </>
  )
  return (
    <>
      {retraction && (
        <Callout title={t('questions.retracted')}>
          {t('questions.retracted_by', {
            ...{ by: retraction.by, at: instantDayText(t, retraction.at), reason: retraction.reason },
          })}
        </Callout>
      )}
      <PageHead
        title={text}
        lang={langOf(language)}
        facts={facts}
        actions={<Actions boardPath={boardPath} mayEdit={mayEdit} />}
      >
        {answers.length > 0 && <p className="small">{t('board.summary', counts)}</p>}
        {note !== '' && <p className={styles.note}>{note}</p>}
      </PageHead>
    </>
  )
}

function Actions({ boardPath, mayEdit }: { boardPath: string; mayEdit: boolean }) {
  const t = useText()
  return (
    <>
      {mayEdit && <LinkButton to={`${boardPath}/answers`}>{t('questions.add_answers')}</LinkButton>}
      <LinkButton to={`${boardPath}/origins`}>{t('origins.title')}</LinkButton>
      <LinkButton to={`${boardPath}/board.csv`} reloadDocument aria-label={t('board.csv_of')}>
        {t('board.csv')}
      </LinkButton>
      {mayEdit && (
        <LinkButton kind="quiet" to={`${boardPath}/edit`}>
          {t('questions.edit')}
        </LinkButton>
      )}
    </>
  )
}
