import type { BoardPage, ShownCell, ShownGroup, ShownRow } from '#app/domain/board-page.ts'
import type { Text } from '#app/messages/text.ts'
import { saidText } from '#app/messages/value-words.ts'
import { csvText } from './csv-text.ts'

type Cells = Record<string, string>

const fixed = ['row', 'row_no', 'source_no', 'source_title', 'words', 'locator', 'spread', 'tells_apart']

/**
 * A board as a table: a line with the answers, one for each row of the board, the worksheet of each editor, and the values. Two
 * columns for each answer: its evidence, or what it says, and how editors hold it.
 */
export function boardCsv(board: BoardPage, text: Text): string {
  const numbers = board.answers.map(({ number }) => number)
  const columns = [...fixed, ...numbers.flatMap((number) => [evidenceColumn(number), fitsColumn(number)])]
  const groups = board.groups.flatMap((group) => group.rows.map((row) => ({ group, row })))
  return csvText(columns, [
    answerLine(board, text),
    ...groups.map(({ group, row }, at) => rowLine(board, group, row, at + 1, text)),
    ...board.worksheets.map(({ by, sums, judged, cells }) => ({
      ...{ row: 'worksheet', words: by, locator: text('board.worksheet_note', { judged, cells }) },
      ...byAnswer(numbers, (column) => ({ fits: String(sums[column] ?? 0) })),
    })),
    ...valueLines(board, text),
  ])
}

const evidenceColumn = (number: number) => `C${number}_evidence`
const fitsColumn = (number: number) => `C${number}_fits`

function byAnswer(numbers: number[], say: (column: number) => { evidence?: string; fits?: string }): Cells {
  const cells = numbers.flatMap((number, column) => {
    const { evidence = '', fits = '' } = say(column)
    return [
      [evidenceColumn(number), evidence],
      [fitsColumn(number), fits],
    ]
  })
  return Object.fromEntries(cells)
}

function answerLine({ question, answers }: BoardPage, text: Text): Cells {
  const numbers = answers.map(({ number }) => number)
  return {
    ...{ row: 'question', row_no: `Q${question.number}`, words: question.text },
    ...byAnswer(numbers, (column) => {
      const answer = answers[column]
      return answer ? { evidence: answer.wording, fits: text(`standing.${answer.standing}`) } : {}
    }),
  }
}

function rowLine(
  { answers }: BoardPage,
  { source }: ShownGroup,
  row: ShownRow,
  number: number,
  text: Text,
): Cells {
  const { passage, absence } = row
  const locator = passage?.locator.kind === 'text' ? passage.locator : null
  const where = locator && { start: String(locator.start), end: String(locator.end) }
  return {
    ...{ row: absence ? 'missing' : 'evidence', row_no: String(number) },
    ...{ source_no: source ? `S${source.number}` : '', source_title: source?.title ?? '' },
    words: absence?.text ?? locator?.exact ?? text('board.whole_source'),
    locator: where ? text('sheet.locator', where) : '',
    ...{ spread: String(row.spread), tells_apart: row.isFlat ? text('board.flat') : '' },
    ...byAnswer(
      answers.map((answer) => answer.number),
      (column) => cellWords(row.cells[column], text),
    ),
  }
}

function cellWords(cell: ShownCell | undefined, text: Text): { evidence: string; fits: string } {
  const { pieces = [], fits = [] } = cell ?? {}
  return {
    evidence: pieces.map(({ number, stance }) => `E${number} ${text(`stance.${stance}`)}`).join('; '),
    fits: fits.map(({ by, fit }) => text('board.cell_fit', { by, fit: text(`fit.${fit}`) })).join('; '),
  }
}

function valueLines({ values, answers }: BoardPage, text: Text): Cells[] {
  const numbers = answers.map(({ number }) => number)
  return values.flatMap(({ aspect, kind, groups }) =>
    groups.flatMap(({ values: equal, reading }) =>
      equal.map(({ claim, text: written, source, passage }) => ({
        ...{ row: 'value', row_no: aspect, locator: reading ? saidText(text, kind, reading) : '' },
        ...{ source_no: source ? `S${source.number}` : '', source_title: source?.title ?? '' },
        words: passage?.locator.kind === 'text' ? passage.locator.exact : '',
        ...byAnswer(numbers, (column) => (numbers[column] === claim ? { evidence: written } : {})),
      })),
    ),
  )
}
