import type { RowGroup } from './board.ts'
import type { Fit } from './fit.ts'
import type { UserId } from './ids.ts'

/** What one editor's fits add up to. The sums stand in the order of the answers. */
export type Worksheet = {
  userId: UserId
  sums: number[]
  judged: number
  /** How many cells they judged by other words, which they are to judge again. */
  waiting: number
  cells: number
}

const against: Partial<Record<Fit, number>> = { inconsistent: 1, strongly_inconsistent: 2 }

/**
 * How much speaks against each answer, as each editor who judged a cell holds it: 1 for inconsistent, 2 for strongly. The
 * lowest sum is the least refuted, not proved; nothing reads a verdict off it.
 */
export function worksheetsOf(groups: RowGroup[]): Worksheet[] {
  const columns = groups[0]?.rows[0]?.cells.length ?? 0
  const cells = groups.reduce((sum, { rows }) => sum + rows.length * columns, 0)
  const sheets = new Map<UserId, Worksheet>()
  const sheetOf = (userId: UserId) => {
    const begun = { userId, sums: Array<number>(columns).fill(0), judged: 0, waiting: 0, cells }
    const sheet = sheets.get(userId) ?? begun
    sheets.set(userId, sheet)
    return sheet
  }
  for (const { rows } of groups) {
    for (const row of rows) {
      row.cells.forEach(({ fits, waiting }, column) => {
        for (const { userId } of waiting) sheetOf(userId).waiting += 1
        for (const { userId, fit } of fits) {
          const sheet = sheetOf(userId)
          sheet.judged += 1
          sheet.sums[column] = (sheet.sums[column] ?? 0) + (against[fit] ?? 0)
        }
      })
    }
  }
  return [...sheets.values()]
}
