import type { Evidence, Stance } from './evidence.ts'
import type { CellFit, Fit } from './fit.ts'
import type { AbsenceId, CaptureId, ClaimId, PassageId, SourceId, UserId } from './ids.ts'
import type { Span } from './passage.ts'
import type { Absence } from './question.ts'

/** What a row of a board is made of: a passage, a source as a whole, or evidence that is missing. */
export type RowSubject =
  | { kind: 'passage'; sourceId: SourceId; passageId: PassageId }
  | { kind: 'source'; sourceId: SourceId }
  | { kind: 'absence'; absenceId: AbsenceId }

/** A piece of evidence of one answer, with where its passage stands. */
export type BoardEvidence = Pick<Evidence, 'number' | 'claimId' | 'sourceId' | 'passageId' | 'stance'> & {
  /** Null for a source as a whole, and for a passage that is no stretch of text. */
  place: (Span & { captureId: CaptureId }) | null
}

export type BoardCell = {
  claimId: ClaimId
  pieces: Pick<Evidence, 'number' | 'stance'>[]
  fits: { userId: UserId; fit: Fit }[]
  /** What the cell says of its answer, from −2 to 2; null while it is open. */
  says: number | null
  /** Whether editors lean different ways on it. */
  isContested: boolean
}

export type BoardRow = {
  /** Names the row for as long as its words are the same. */
  key: string
  subject: RowSubject
  /** One cell per answer, in their order. */
  cells: BoardCell[]
  /** How well it tells the answers apart: the widest difference between two of its cells. */
  spread: number
  /** Whether it fits every answer equally, so that it tells nothing. */
  isFlat: boolean
}

/** The rows of one source, or those of what is missing. */
export type RowGroup = { sourceId: SourceId | null; rows: BoardRow[] }

const saidByStance: Record<Stance, number> = { supports: 1, contradicts: -1, mentions: 0, context: 0 }

const saidByFit: Record<Fit, number> = {
  strongly_consistent: 2,
  consistent: 1,
  neutral: 0,
  not_applicable: 0,
  inconsistent: -1,
  strongly_inconsistent: -2,
}

/** The key of the row in which a piece of evidence stands: the same passage of several answers is one row. */
export function rowKeyOf({
  place,
  passageId,
  sourceId,
}: Omit<BoardEvidence, 'number' | 'claimId' | 'stance'>) {
  if (place) return `${place.captureId}:${place.start}-${place.end}`
  return passageId ?? sourceId
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
  const cellFits = fitsByCell(fits)
  const rows = [...subjectsOf(evidence), ...absences.map(absenceRow)].map(({ key, subject, pieces }) =>
    rowOf(
      key,
      subject,
      answers.map((claimId) => cellOf(claimId, pieces, cellFits.get(`${key} ${claimId}`) ?? [])),
    ),
  )
  return groupRows(rows.toSorted(byTelling))
}

type Ground = { key: string; subject: RowSubject; pieces: BoardEvidence[] }

function subjectsOf(evidence: BoardEvidence[]): Ground[] {
  const grounds = new Map<string, Ground>()
  for (const piece of evidence) {
    const key = rowKeyOf(piece)
    const ground = grounds.get(key)
    if (ground) ground.pieces.push(piece)
    else grounds.set(key, { key, subject: subjectOf(piece), pieces: [piece] })
  }
  return [...grounds.values()]
}

function subjectOf({ sourceId, passageId }: BoardEvidence): RowSubject {
  return passageId ? { kind: 'passage', sourceId, passageId } : { kind: 'source', sourceId }
}

function absenceRow({ id }: Pick<Absence, 'id'>): Ground {
  return { key: id, subject: { kind: 'absence', absenceId: id }, pieces: [] }
}

function fitsByCell(fits: CellFit[]): Map<string, BoardCell['fits']> {
  const cells = new Map<string, BoardCell['fits']>()
  for (const { row, claimId, userId, fit } of fits) {
    if (fit === null) continue
    const key = `${row} ${claimId}`
    cells.set(key, [...(cells.get(key) ?? []), { userId, fit }])
  }
  return cells
}

function cellOf(claimId: ClaimId, pieces: BoardEvidence[], fits: BoardCell['fits']): BoardCell {
  const own = pieces.filter((piece) => piece.claimId === claimId)
  const leanings = new Set(fits.map(({ fit }) => Math.sign(saidByFit[fit])))
  return {
    claimId,
    pieces: own.map(({ number, stance }) => ({ number, stance })),
    fits,
    says: mean(
      fits.length > 0 ? fits.map(({ fit }) => saidByFit[fit]) : own.map(({ stance }) => saidByStance[stance]),
    ),
    isContested: leanings.size > 1,
  }
}

function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function rowOf(key: string, subject: RowSubject, cells: BoardCell[]): BoardRow {
  const said = cells.flatMap(({ says }) => says ?? [])
  const spread = said.length > 1 ? Math.max(...said) - Math.min(...said) : 0
  const isFlat = said.length === cells.length && cells.length > 1 && spread === 0
  return { key, subject, cells, spread, isFlat }
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
