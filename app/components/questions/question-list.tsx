import { Link } from '@remix-run/react'
import type { QuestionLine } from '#app/domain/board-page.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './question-list.module.css'

/** Questions, one below the other, each with its answers and where they stand. */
export function QuestionList({ questions, casePath }: { questions: QuestionLine[]; casePath: string }) {
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.number} className={styles.question}>
          <QuestionTitle question={question} casePath={casePath} />
          <Answers answers={question.answers} casePath={casePath} />
        </li>
      ))}
    </ul>
  )
}

/** Q1, its words as the way to its board, and whether its answers are rivals. */
export function QuestionTitle({ question, casePath }: { question: QuestionLine; casePath: string }) {
  const t = useText()
  const { number, text, language, exclusive } = question
  return (
    <p className={styles.title}>
      <span className={styles.number}>Q{number}</span>
      <Link to={`${casePath}/questions/Q${number}`} lang={langOf(language)}>
        {text}
      </Link>
      <span className="small">{t(exclusive ? 'questions.exclusive_fact' : 'questions.open_fact')}</span>
    </p>
  )
}

/** Claims that answer a question, each with where it stands. */
export function Answers({ answers, casePath }: { answers: QuestionLine['answers']; casePath: string }) {
  const t = useText()
  if (answers.length === 0) return <p className="small">{t('questions.no_answers')}</p>
  return (
    <ul className={styles.answers}>
      {answers.map(({ number, wording, language, standing }) => (
        <li key={number} className={styles.answer}>
          <NumberLabel label={`C${number}`} />
          <VerdictMark standing={standing} />
          <Link to={`${casePath}/claims/C${number}`} lang={langOf(language)}>
            {wording}
          </Link>
        </li>
      ))}
    </ul>
  )
}
