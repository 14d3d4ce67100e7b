import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetQuestion } from '#app/domain/sheet-question.ts'
import { isOnSheet, questionFacts, questionLists } from '#app/messages/sheet-question-words.ts'
import type { Text } from '#app/messages/text.ts'
import { type Html, html, langOf } from './html-text.ts'
import { factList, verdictMark } from './sheet-html-claim.ts'

/** The questions with their answers and values; nothing when the sheet holds none. */
export function questionsHtml(sheet: Sheet, text: Text): Html | null {
  if (sheet.questions.length === 0) return null
  const questions = sheet.questions.map((question) => questionHtml(sheet, question, text))
  return html`<section><h2>${text('sheet.questions')}</h2>\n${questions}</section>`
}

function questionHtml(sheet: Sheet, question: SheetQuestion, text: Text): Html {
  const { number, language } = question
  const none = question.answers.length === 0 ? html`<p class="none">${text('sheet.no_answers')}</p>` : null
  const answers = question.answers.map(({ claim, wording, language: spoken, verdict }) => {
    const label = isOnSheet(sheet, claim)
      ? html`<a href="#${claim}"><b>${claim}</b></a>`
      : html`<b>${claim}</b> <small>${text('sheet.outside_filter')}</small>`
    return html`<li>${label} ${verdictMark(verdict, text)} <span lang="${langOf(spoken)}" dir="auto">${wording}</span></li>\n`
  })
  const lists = questionLists(text, question).map(({ title, lines }) => {
    const items = lines.map((line) => html`<li dir="auto">${line}</li>\n`)
    return html`<h4 dir="auto">${title}</h4>\n<ul>${items}</ul>\n`
  })
  return html`<article class="source" id="${number}"><h3><span class="no">${number}</span> <span lang="${langOf(language)}" dir="auto">${question.text}</span></h3>
${factList(questionFacts(text, question), 'inline')}
${none}<ul class="open">${answers}</ul>
${lists}</article>
`
}
