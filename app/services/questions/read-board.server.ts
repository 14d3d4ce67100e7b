import { type BoardRow, layOutBoard, type RowGroup } from '#app/domain/board.ts'
import type { BoardPage, ShownAnswer, ShownGroup, ShownRow, ShownWorksheet } from '#app/domain/board-page.ts'
import type { AbsenceId, UserId } from '#app/domain/ids.ts'
import { countSidesByClaim, noSides, type RelayGraph } from '#app/domain/origins.ts'
import type { Absence, Question } from '#app/domain/question.ts'
import { lineUpValues } from '#app/domain/values/line-up.ts'
import { worksheetsOf } from '#app/domain/worksheet.ts'
import { listAbsences, listFits, listValues } from '#db/queries/boards.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { type ClaimReading, readingOf } from '../claims/claim-reading.server.ts'
import { staleReasonsOf } from '../verdicts/stale-reasons.server.ts'
import type { Work } from '../work.server.ts'
import { type BoardGround, readBoardGround } from './board-evidence.server.ts'
import { showValues } from './show-values.server.ts'

/** A question with its board: everything that its page shows. */
export function readBoard({ db, actor }: Pick<Work, 'db' | 'actor'>, question: Question): BoardPage {
  const ground = readBoardGround(db, question.id)
  const absences = listAbsences(db, [question.id]).filter(({ retraction }) => retraction === null)
  const values = listValues(db, [question.id]).filter(({ retraction }) => retraction === null)
  const reading = readingOf(db, question.caseId, [...ground.evidence, ...values])
  const groups = layOutBoard(
    ground.claims.map((claim) => claim.id),
    byPlace(ground.evidence, reading),
    absences,
    listFits(db, question.id),
  )
  const board: Laid = { reading, absences, own: actor.id }
  return {
    question: showQuestion(reading, question),
    answers: showAnswers({ db }, ground, readRelayGraph(db, question.caseId)),
    groups: groups.map((group) => showGroup(board, group)),
    worksheets: showWorksheets(board, groups),
    values: lineUpValues(showValues(reading, values, ground.claims)),
  }
}

type Laid = { reading: ClaimReading; absences: Absence[]; own: UserId }

/** In the order of the sources and of the words in them, which rows that tell equally much keep. */
function byPlace(evidence: BoardGround['evidence'], reading: ClaimReading): BoardGround['evidence'] {
  const start = (piece: BoardGround['evidence'][number]) => piece.place?.start ?? -1
  return evidence.toSorted(
    (a, b) =>
      reading.source(a.sourceId).number - reading.source(b.sourceId).number ||
      start(a) - start(b) ||
      a.number - b.number,
  )
}

function showQuestion(reading: ClaimReading, question: Question): BoardPage['question'] {
  const { number, text, language, exclusive, note, version } = question
  return {
    ...{ number, text, language, exclusive, note, version },
    asked: reading.signature(question.createdBy, question.createdAt),
    retraction: reading.retraction(question.retraction),
  }
}

function showAnswers(
  { db }: Pick<Work, 'db'>,
  { claims, evidence }: BoardGround,
  relays: RelayGraph,
): ShownAnswer[] {
  const stale = staleReasonsOf(db, claims, relays)
  const sides = countSidesByClaim(relays, evidence)
  return claims.map(({ id, number, standing, wording }) => ({
    ...{ id, number, standing, wording: wording.text, language: wording.language },
    sides: sides.get(id) ?? noSides,
    isStale: stale(id).length > 0,
  }))
}

function showGroup(board: Laid, { sourceId, rows }: RowGroup): ShownGroup {
  return {
    source: sourceId && board.reading.source(sourceId),
    rows: rows.map((row) => showRow(board, row)),
  }
}

function showRow(board: Laid, { key, older, subject, cells, spread, isFlat }: BoardRow): ShownRow {
  return {
    ...{ key, spread, isFlat, kind: subject.kind, olderKeys: older.map(({ row }) => row) },
    passage: subject.kind === 'passage' ? board.reading.passage(subject.passageId) : null,
    absence: subject.kind === 'absence' ? showAbsence(board, subject.absenceId) : null,
    cells: cells.map(({ pieces, says, isContested, fits, waiting }) => ({
      ...{ pieces, says, isContested },
      fits: fits.map((held) => ({ ...held, ...whose(board, held.userId) })),
      waiting: waiting.map((held) => ({ ...held, ...whose(board, held.userId) })),
    })),
  }
}

function showAbsence({ absences, reading }: Laid, absenceId: AbsenceId): ShownRow['absence'] {
  const absence = absences.find(({ id }) => id === absenceId)
  if (!absence) return null
  const { id, text, version, createdBy, createdAt } = absence
  return { id, text, version, recorded: reading.signature(createdBy, createdAt) }
}

function whose({ reading, own }: Laid, userId: UserId): { by: string; isOwn: boolean } {
  return { by: reading.signature(userId, '').by, isOwn: userId === own }
}

/** One's own first. */
function showWorksheets(board: Laid, groups: RowGroup[]): ShownWorksheet[] {
  return worksheetsOf(groups)
    .map((sheet) => ({ ...sheet, ...whose(board, sheet.userId) }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))
}
