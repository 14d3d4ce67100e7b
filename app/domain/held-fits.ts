import { sameWords } from './anchoring/comparable-text.ts'
import type { CellFit, CellFits, Fit } from './fit.ts'
import type { ClaimId, UserId } from './ids.ts'
import type { RowLine } from './row-line.ts'

type Row = Pick<RowLine, 'key'> & Partial<Pick<RowLine, 'words' | 'older'>>

/** What somebody holds, of the row itself or of an older cut of it. */
type Held = { userId: UserId; fit: Fit; isCarried: boolean; words: string }

/**
 * Reads what editors hold of a cell. What somebody holds of the row itself goes first, even that they took it back; else what they held of
 * the nearest older cut of its words. Given to the same words, it counts; given to others, it waits for them to judge anew.
 */
export function heldFits(records: CellFit[]): (row: Row, claimId: ClaimId) => CellFits {
  const byCell = new Map<string, CellFit[]>()
  for (const record of records) {
    const cell = `${record.row} ${record.claimId}`
    byCell.set(cell, [...(byCell.get(cell) ?? []), record])
  }
  return ({ key, words, older = [] }, claimId) => {
    const given = [{ row: key, words: words ?? '' }, ...older].flatMap((cut) =>
      (byCell.get(`${cut.row} ${claimId}`) ?? []).map((record) => ({ ...record, words: cut.words })),
    )
    const held = firstOfEach(given).flatMap(({ userId, row, fit, words }): Held[] =>
      fit === null ? [] : [{ userId, fit, words, isCarried: row !== key }],
    )
    const counts = (one: Held) => !one.isCarried || sameWords(one.words, words ?? '')
    return {
      fits: held.filter(counts).map(({ userId, fit, isCarried }) => ({ userId, fit, isCarried })),
      waiting: held.filter((one) => !counts(one)).map(({ userId, fit, words }) => ({ userId, fit, words })),
    }
  }
}

function firstOfEach<T extends { userId: UserId }>(given: T[]): T[] {
  const first = new Map<UserId, T>()
  for (const one of given) if (!first.has(one.userId)) first.set(one.userId, one)
  return [...first.values()]
}
