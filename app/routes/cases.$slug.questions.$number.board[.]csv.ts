import type { LoaderFunctionArgs } from '@remix-run/node'
import { boardCsv } from '#app/exports/board-csv.ts'
import { textFor } from '#app/messages/text.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import { askedQuestion } from '#app/web/question-route.server.ts'

const text = textFor('en')

/** The board of a question as a table to download. */
export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, question } = await askedQuestion(args)
  return new Response(boardCsv(readBoard(work, question), text), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${opened.slug}-Q${question.number}-board.csv"`,
    },
  })
}
