import type { EventData } from '#app/domain/event.ts'
import type { questionEvents } from '#app/domain/event-questions.ts'
import { type Account, changed, linked, said, type Telling, why, words } from './telling.tsx'

type QuestionAccounts = {
  [T in keyof typeof questionEvents]: (data: EventData<T>, telling: Telling) => Account
}

/** The events of questions and their boards in words. */
export const questionAccounts: QuestionAccounts = {
  question_asked: (data, how) => said(linked(data, how), words(data.text, data.language)),
  question_revised: (data, how) => said(linked(data, how), ...changed(data.changes)),
  question_retracted: (data, how) => said(linked(data, how), why(data.why)),

  answer_added: (data, how) => said(linked(data, how)),
  answer_retracted: (data, how) => said(linked(data, how), why(data.why)),

  absence_recorded: (data, how) => said(linked(data, how), words(data.text)),
  absence_retracted: (data, how) => said(linked(data, how), words(data.text), why(data.why)),

  cell_judged: (data, how) =>
    said(
      { ...linked(data, how), to: data.to ? how.t(`fit.${data.to}`) : how.t('fit.none') },
      words(data.row),
    ),

  value_recorded: (data, how) => said({ ...linked(data, how), aspect: data.aspect }, words(data.text)),
  value_retracted: (data, how) =>
    said({ ...linked(data, how), aspect: data.aspect }, words(data.text), why(data.why)),
}
