import type { Evidence } from './evidence.ts'
import type { CaptureId } from './ids.ts'
import type { Span } from './passage.ts'

/** The words of a row as an older cut had them, and the key of the row that they made. */
export type OlderCut = { row: string; words: string }

/** A piece of evidence of one answer, with where its passage stands. */
export type BoardEvidence = Pick<Evidence, 'number' | 'claimId' | 'sourceId' | 'passageId' | 'stance'> & {
  /** Null for a source as a whole, and for a passage that is no stretch of text. */
  place: (Span & { captureId: CaptureId }) | null
  words: string | null
  /** What its passage was cut from, the nearest first. */
  older: OlderCut[]
}

/** A row of a board that evidence makes. */
export type RowLine = {
  /** Names the row for as long as its words are the same. */
  key: string
  pieces: [BoardEvidence, ...BoardEvidence[]]
  words: string | null
  /** The older cuts of its words that are no row of the board any more, the nearest first. */
  older: OlderCut[]
}

/** The key of the row in which a piece of evidence stands: the same passage of several answers is one row. */
export function rowKeyOf({
  place,
  passageId,
  sourceId,
}: Pick<BoardEvidence, 'place' | 'passageId' | 'sourceId'>): string {
  if (place) return `${place.captureId}:${place.start}-${place.end}`
  return passageId ?? sourceId
}

/** The rows that these pieces of evidence make, in the order of their first pieces. */
export function rowLinesOf(evidence: BoardEvidence[]): RowLine[] {
  const lines = new Map<string, RowLine>()
  for (const piece of evidence) {
    const key = rowKeyOf(piece)
    const line = lines.get(key)
    if (line) line.pieces.push(piece)
    else lines.set(key, { key, pieces: [piece], words: piece.words, older: [] })
  }
  return [...lines.values()].map((line) => ({ ...line, older: olderOf(line, lines) }))
}

/** Its pieces may have been cut from different passages; an older cut that still is a row keeps what was said of it. */
function olderOf({ pieces }: RowLine, lines: Map<string, RowLine>): OlderCut[] {
  const cuts = pieces
    .flatMap(({ older }) => older.map((cut, steps) => ({ cut, steps })))
    .toSorted((a, b) => a.steps - b.steps)
  const nearest = new Map<string, OlderCut>()
  for (const { cut } of cuts) {
    if (!nearest.has(cut.row) && !lines.has(cut.row)) nearest.set(cut.row, cut)
  }
  return [...nearest.values()]
}
