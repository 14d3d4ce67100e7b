import type { BoardPage, ShownCell, ShownGroup, ShownRow } from '#app/domain/board-page.ts'
import type { ShownPassage } from '#app/domain/claim-page.ts'
import { fitWords, waitingFitWords } from '#app/messages/fit-words.ts'
import { placeWords } from '#app/messages/place-words.ts'
import { sideWords } from '#app/messages/side-words.ts'
import type { Text } from '#app/messages/text.ts'
import { saidText, waysText } from '#app/messages/value-words.ts'
import { csvText } from './csv-text.ts'

type Cells = Record<string, string>

const fixed = [
  ...['row', 'row_no', 'source_no', 'source_title', 'words', 'place', 'locator', 'spread', 'tells_apart'],
  ...['aspect', 'kind', 'reading', 'ways', 'note'],
]

/**
 * A board as a table: a line with the answers, one for each row of the board, the origins of each side, the worksheet of each editor, and the
 * values. Two columns for each answer: its evidence, or what it says, and how editors hold it.
 */
export function boardCsv(board: BoardPage, text: Text): string {
  const numbers = board.answers.map(({ number }) => number)
  const columns = [...fixed, ...numbers.flatMap((number) => [evidenceColumn(number), fitsColumn(number)])]
  const rows = board.groups.flatMap((group) => group.rows.map((row) => ({ group, row })))
  return csvText(columns, [
    answerLine(board, text),
    ...rows.map(({ group, row }, at) => rowLine(board, group, row, at + 1, text)),
    ...sideLines(board, text),
    ...worksheetLines(board, text),
    ...valueLines(board, text),
  ])
}

const evidenceColumn = (number: number) => `C${number}_evidence`
const fitsColumn = (number: number) => `C${number}_fits`

type SaidByCell = { evidence?: string; fits?: string }

/** Two cells for each answer, by its number and its place among the answers. */
function byAnswer({ answers }: BoardPage, say: (column: number) => SaidByCell): Cells {
  const cells = answers.flatMap(({ number }, column) => {
    const { evidence = '', fits = '' } = say(column)
    return [
      [evidenceColumn(number), evidence],
      [fitsColumn(number), fits],
    ]
  })
  return Object.fromEntries(cells)
}

function answerLine(board: BoardPage, text: Text): Cells {
  const { question, answers } = board
  return {
    ...{ row: 'question', row_no: `Q${question.number}`, words: question.text },
    ...byAnswer(board, (column) => {
      const answer = answers[column]
      return answer ? { evidence: answer.wording, fits: text(`standing.${answer.standing}`) } : {}
    }),
  }
}

function rowLine(board: BoardPage, group: ShownGroup, row: ShownRow, number: number, text: Text): Cells {
  const { passage, absence, kind } = row
  const words = kind === 'source' ? text('board.whole_source') : (absence?.text ?? '')
  return {
    ...{ row: absence ? 'missing' : 'evidence', row_no: String(number), words },
    ...sourceCells(group.source),
    ...(passage && passageCells(passage, text)),
    ...{ spread: String(row.spread), tells_apart: row.isFlat ? text('board.flat') : '' },
    ...byAnswer(board, (column) => cellWords(row.cells[column], text)),
  }
}

function sourceCells(source: ShownGroup['source']): Cells {
  return source ? { source_no: `S${source.number}`, source_title: source.title } : {}
}

/** A page or a stretch of a recording has a place and no words. */
function passageCells(passage: ShownPassage, text: Text): Cells {
  const place = placeWords(text, passage) ?? ''
  if (passage.locator.kind !== 'text') return { place }
  const { exact, start, end } = passage.locator
  const locator = text('sheet.locator', { start: String(start), end: String(end) })
  return { words: exact, place, locator }
}

function cellWords(cell: ShownCell | undefined, text: Text): SaidByCell {
  const { pieces = [], fits = [], waiting = [] } = cell ?? {}
  const held = [
    ...fits.map((fit) => fitWords(text, fit)),
    ...waiting.map((fit) => waitingFitWords(text, fit)),
  ]
  return {
    evidence: pieces.map(({ number, stance }) => `E${number} ${text(`stance.${stance}`)}`).join('; '),
    fits: held.join('; '),
  }
}

function sideLines(board: BoardPage, text: Text): Cells[] {
  return (['for', 'against'] as const).map((side) => ({
    ...{ row: 'origins', words: text(`claims.${side}`) },
    ...byAnswer(board, (column) => {
      const sides = board.answers[column]?.sides
      return sides ? { evidence: sideWords(text, sides[side]) } : {}
    }),
  }))
}

function worksheetLines(board: BoardPage, text: Text): Cells[] {
  return board.worksheets.map(({ by, sums, judged, waiting, cells }) => ({
    ...{ row: 'worksheet', words: by, note: text('board.worksheet_note', { judged, cells, waiting }) },
    ...byAnswer(board, (column) => ({ fits: String(sums[column] ?? 0) })),
  }))
}

function valueLines(board: BoardPage, text: Text): Cells[] {
  return board.values.flatMap(({ aspect, kind, groups }) =>
    groups.flatMap(({ values, reading, ways }) =>
      values.map((value) => ({
        ...{ row: 'value', aspect, kind: text(`value_kind.${kind}`) },
        ...{ reading: reading ? saidText(text, kind, reading) : '', ways: waysText(text, ways) },
        ...sourceCells(value.source),
        ...(value.passage && passageCells(value.passage, text)),
        ...byAnswer(board, (column) =>
          board.answers[column]?.number === value.claim ? { evidence: value.text } : {},
        ),
      })),
    ),
  )
}
