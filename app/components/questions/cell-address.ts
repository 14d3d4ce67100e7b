import type { BoardPage, ShownAnswer, ShownCell, ShownRow } from '#app/domain/board-page.ts'
import { parseNumberLabel } from '#app/domain/claim.ts'
import type { SourceHead } from '#app/domain/claim-page.ts'

/** The name of a cell in an address: its row and its claim. */
export function cellName(row: string, claim: number): string {
  return `${row}~C${claim}`
}

/** The id of a cell on its page. */
export function cellId(row: string, claim: number): string {
  return `cell-${cellName(row, claim)}`
}

/** Where the board with this cell opened is found. */
export function cellAddress(row: string, claim: number): string {
  return `?${new URLSearchParams({ cell: cellName(row, claim) })}`
}

export type OpenedCell = { row: ShownRow; cell: ShownCell; answer: ShownAnswer; source: SourceHead | null }

/** The cell that an address names, by the key that its row has or had before it was cut anew; null when the board has none of this name. */
export function findCell({ groups, answers }: BoardPage, name: string): OpenedCell | null {
  const at = name.lastIndexOf('~')
  const number = parseNumberLabel('C', name.slice(at + 1))
  const column = answers.findIndex((answer) => answer.number === number)
  const key = name.slice(0, at)
  const lines = groups.flatMap(({ source, rows }) => rows.map((row) => ({ source, row })))
  const line =
    lines.find(({ row }) => row.key === key) ?? lines.find(({ row }) => row.olderKeys.includes(key))
  const cell = line?.row.cells[column]
  const answer = answers[column]
  return line && cell && answer ? { ...line, cell, answer } : null
}
