import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetQuestion } from '#app/domain/sheet-question.ts'
import { isOnSheet, questionFacts, questionLists } from '#app/messages/sheet-question-words.ts'
import type { Text } from '#app/messages/text.ts'
import { blocks, inline } from './markdown-text.ts'

/** The questions with their answers and values; nothing when the sheet holds none. */
export function questionsMarkdown(sheet: Sheet, text: Text): string {
  if (sheet.questions.length === 0) return ''
  return blocks([
    `## ${text('sheet.questions')}`,
    ...sheet.questions.map((question) => questionMarkdown(sheet, question, text)),
  ])
}

function questionMarkdown(sheet: Sheet, question: SheetQuestion, text: Text): string {
  const facts = questionFacts(text, question).map(
    ({ label, value }) => `- **${inline(label)}:** ${inline(value)}`,
  )
  const answers = question.answers.map(({ claim, wording, verdict }) => {
    const outside = isOnSheet(sheet, claim) ? '' : ` (${text('sheet.outside_filter')})`
    return `- **${claim}** ${text(`standing.${verdict}`)}: ${inline(wording)}${outside}`
  })
  const lists = questionLists(text, question).map(
    ({ title, lines }) => `**${inline(title)}**\n\n${lines.map((line) => `- ${inline(line)}`).join('\n')}`,
  )
  return blocks([
    `### ${question.number}. ${inline(question.text)}`,
    facts.join('\n'),
    answers.length === 0 ? text('sheet.no_answers') : answers.join('\n'),
    ...lists,
  ])
}
