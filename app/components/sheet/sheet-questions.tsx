import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetQuestion } from '#app/domain/sheet-question.ts'
import { isOnSheet, questionFacts, questionLists } from '#app/messages/sheet-question-words.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './sheet.module.css'
import { SheetFacts } from './sheet-facts.tsx'

/** The questions with their answers, what the answers differ on and what is missing; nothing when there are none. */
export function SheetQuestions({ sheet }: { sheet: Sheet }) {
  const t = useText()
  if (sheet.questions.length === 0) return null
  return (
    <section aria-labelledby="sheet-questions">
      <h2 id="sheet-questions">{t('sheet.questions')}</h2>
      {sheet.questions.map((question) => (
        <Question key={question.number} sheet={sheet} question={question} />
      ))}
    </section>
  )
}

function Question({ sheet, question }: { sheet: Sheet; question: SheetQuestion }) {
  const t = useText()
  const { number, text, language } = question
  return (
    <article id={number} className={styles.source} aria-labelledby={`${number}-text`}>
      <h3 id={`${number}-text`}>
        <span className={styles.number}>{number}</span>{' '}
        <span lang={langOf(language)} dir="auto">
          {text}
        </span>
      </h3>
      <SheetFacts facts={questionFacts(t, question)} inline />
      <Answers sheet={sheet} question={question} />
      {questionLists(t, question).map(({ title, lines }) => (
        <section key={title}>
          <h4 dir="auto">{title}</h4>
          <ul>
            {lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}

function Answers({ sheet, question: { answers } }: { sheet: Sheet; question: SheetQuestion }) {
  const t = useText()
  if (answers.length === 0) return <p className="small">{t('sheet.no_answers')}</p>
  return (
    <ul className={styles.open}>
      {answers.map(({ claim, wording, language, verdict }) => (
        <li key={claim}>
          {isOnSheet(sheet, claim) ? (
            <a href={`#${claim}`}>
              <b>{claim}</b>
            </a>
          ) : (
            <>
              <b>{claim}</b> <small>{t('sheet.outside_filter')}</small>
            </>
          )}{' '}
          <VerdictMark standing={verdict} />{' '}
          <span lang={langOf(language)} dir="auto">
            {wording}
          </span>
        </li>
      ))}
    </ul>
  )
}
