import type { Evidence, Stance } from './evidence.ts'
import type { CellFit, CellFits, Fit } from './fit.ts'
import { heldFits } from './held-fits.ts'
import type { AbsenceId, ClaimId, PassageId, SourceId, UserId } from './ids.ts'
import type { Absence } from './question.ts'
import { type BoardEvidence, type RowLine, rowLinesOf } from './row-line.ts'

/** What a row of a board is made of: a passage, a source as a whole, or evidence that is missing. */
export type RowSubject =
  | { kind: 'passage'; sourceId: SourceId; passageId: PassageId }
  | { kind: 'source'; sourceId: SourceId }
  | { kind: 'absence'; absenceId: AbsenceId }

export type BoardCell = CellFits & {
  claimId: ClaimId
  pieces: Pick<Evidence, 'number' | 'stance'>[]
  /** What the cell says of its answer, from −2 to 2; null while it is open, and where it is not applicable. */
  says: number | null
  /** Whether editors lean different ways on it. */
  isContested: boolean
}

export type BoardRow = Pick<RowLine, 'key' | 'older'> & {
  subject: RowSubject
  /** One cell per answer, in their order. */
  cells: BoardCell[]
  /** How well it tells the answers apart: the widest difference between two of its cells, in all or as one editor holds them. */
  spread: number
  /** Whether it fits every answer equally, so that it tells nothing. */
  isFlat: boolean
}

/** The rows of one source, or those of what is missing. */
export type RowGroup = { sourceId: SourceId | null; rows: BoardRow[] }

const saidByStance: Record<Stance, number> = { supports: 1, contradicts: -1, mentions: 0, context: 0 }

const saidByFit: Record<Fit, number | null> = {
  strongly_consistent: 2,
  consistent: 1,
  neutral: 0,
  not_applicable: null,
  inconsistent: -1,
  strongly_inconsistent: -2,
}

/**
 * Lays the evidence of rival answers out: a row for each passage, source or absence, a cell for each answer. Grouped by source;
 * what tells the answers apart comes first, what fits them all equally last. Only standing evidence belongs in.
 */
export function layOutBoard(
  answers: ClaimId[],
  evidence: BoardEvidence[],
  absences: Pick<Absence, 'id'>[],
  fits: CellFit[],
): RowGroup[] {
  const heldOf = heldFits(fits)
  const ofEvidence = rowLinesOf(evidence).map((line) =>
    rowOf(
      { key: line.key, older: line.older, subject: subjectOf(line) },
      answers.map((claimId) => cellOf(claimId, line.pieces, heldOf(line, claimId))),
    ),
  )
  const missing = absences.map(({ id: key }) =>
    rowOf(
      { key, older: [], subject: { kind: 'absence', absenceId: key } },
      answers.map((claimId) => cellOf(claimId, [], heldOf({ key }, claimId))),
    ),
  )
  return groupRows([...ofEvidence, ...missing].toSorted(byTelling))
}

function subjectOf({ pieces: [{ sourceId, passageId }] }: RowLine): RowSubject {
  return passageId ? { kind: 'passage', sourceId, passageId } : { kind: 'source', sourceId }
}

function cellOf(claimId: ClaimId, pieces: BoardEvidence[], held: CellFits): BoardCell {
  const own = pieces.filter((piece) => piece.claimId === claimId)
  const said = held.fits.flatMap(({ fit }) => saidByFit[fit] ?? [])
  return {
    ...{ claimId, ...held },
    pieces: own.map(({ number, stance }) => ({ number, stance })),
    says: mean(held.fits.length > 0 ? said : own.map(({ stance }) => saidByStance[stance])),
    isContested: new Set(said.map(Math.sign)).size > 1,
  }
}

function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function rowOf(row: Pick<BoardRow, 'key' | 'older' | 'subject'>, cells: BoardCell[]): BoardRow {
  const inAll = widest(cells.flatMap(({ says }) => says ?? []))
  const spread = Math.max(inAll, ...saidByEditor(cells).map(widest))
  const told = new Set(cells.map(({ says, fits }) => says ?? (fits.length > 0 ? 'nothing' : 'open')))
  const isSame = cells.length > 1 && told.size === 1 && !told.has('open')
  return { ...row, cells, spread, isFlat: isSame && spread === 0 && !cells.some((cell) => cell.isContested) }
}

function widest(said: number[]): number {
  return said.length > 1 ? Math.max(...said) - Math.min(...said) : 0
}

function saidByEditor(cells: BoardCell[]): number[][] {
  const said = new Map<UserId, number[]>()
  for (const { userId, fit } of cells.flatMap(({ fits }) => fits)) {
    said.set(userId, [...(said.get(userId) ?? []), saidByFit[fit] ?? []].flat())
  }
  return [...said.values()]
}

/** Widest spread first, then what is still open, flat rows last; among equals the order in which they came. */
function byTelling(a: BoardRow, b: BoardRow): number {
  return b.spread - a.spread || Number(a.isFlat) - Number(b.isFlat)
}

/** A group stands where its best row stands. */
function groupRows(rows: BoardRow[]): RowGroup[] {
  const groups = new Map<SourceId | null, BoardRow[]>()
  for (const row of rows) {
    const sourceId = row.subject.kind === 'absence' ? null : row.subject.sourceId
    groups.set(sourceId, [...(groups.get(sourceId) ?? []), row])
  }
  return [...groups].map(([sourceId, ofSource]) => ({ sourceId, rows: ofSource }))
}
