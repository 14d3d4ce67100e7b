import { Link } from '@remix-run/react'
import type { QuestionLine } from '#app/domain/board-page.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import styles from './question-list.module.css'
import { Answers, QuestionTitle } from './question-list.tsx'

type ClaimQuestionsProps = { questions: QuestionLine[]; claim: number; casePath: string; mayEdit: boolean }

/** The questions that a claim answers, and its rivals with where they stand. */
export function ClaimQuestions({ questions, claim, casePath, mayEdit }: ClaimQuestionsProps) {
  const t = useText()
  if (questions.length === 0 && !mayEdit) return null
  const add = mayEdit && <Link to={`${casePath}/claims/C${claim}/questions`}>{t('questions.add_claim')}</Link>
  return (
    <Section title={t('questions.of_claim')} id="questions" actions={add}>
      {questions.length === 0 && <p className="small">{t('questions.of_claim_none')}</p>}
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question.number} className={styles.question}>
            <QuestionTitle question={question} casePath={casePath} />
            <Others question={question} claim={claim} casePath={casePath} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Others({ question, claim, casePath }: { question: QuestionLine; claim: number; casePath: string }) {
  const t = useText()
  const others = question.answers.filter(({ number }) => number !== claim)
  if (others.length === 0) return <p className="small">{t('questions.no_rivals')}</p>
  return (
    <>
      <p className="small">{t(question.exclusive ? 'questions.rivals' : 'questions.other_answers')}</p>
      <Answers answers={others} casePath={casePath} />
    </>
  )
}
