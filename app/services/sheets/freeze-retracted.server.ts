import { type Claim, numberLabel, type Retraction } from '#app/domain/claim.ts'
import type { SheetRetracted } from '#app/domain/sheet.ts'
import { freezePassage, sourceLabel } from './freeze-passage.server.ts'
import { freezeRetractedQuestions } from './freeze-questions.server.ts'
import { freezeWithdrawal } from './freeze-withdrawal.server.ts'
import type { SheetRecords } from './sheet-records.server.ts'

/**
 * What was withdrawn: appearances and evidence of the claims on the sheet, and on a sheet of the whole case the
 * withdrawn claims as well. What hung on a withdrawn claim went with it and is not named one by one.
 */
export function freezeRetracted(records: SheetRecords, isWhole: boolean): SheetRetracted {
  return {
    claims: isWhole ? freezeClaims(records) : [],
    questions: isWhole ? freezeRetractedQuestions(records) : [],
    appearances: records.claims.flatMap((claim) => freezeAppearances(records, claim)),
    evidence: records.claims
      .flatMap((claim) => freezeEvidence(records, claim))
      .sort((a, b) => Number(a.number.slice(1)) - Number(b.number.slice(1))),
  }
}

type Withdrawn<T> = T & { retraction: Retraction }

function withdrawn<T extends { retraction: Retraction | null }>(rows: T[] | undefined): Withdrawn<T>[] {
  return (rows ?? []).filter((row): row is Withdrawn<T> => row.retraction !== null)
}

function freezeClaims(records: SheetRecords): SheetRetracted['claims'] {
  return withdrawn(records.retractedClaims).map(({ number, wording, retraction }) => ({
    number: numberLabel('C', number),
    wording: wording.text,
    ...freezeWithdrawal(records, retraction),
  }))
}

function freezeAppearances(records: SheetRecords, { id, number }: Claim): SheetRetracted['appearances'] {
  return withdrawn(records.appearances.get(id)).map(({ passageId, retraction }) => ({
    claim: numberLabel('C', number),
    passage: freezePassage(records, passageId),
    ...freezeWithdrawal(records, retraction),
  }))
}

function freezeEvidence(records: SheetRecords, { id, number }: Claim): SheetRetracted['evidence'] {
  return withdrawn(records.evidence.get(id)).map((piece) => ({
    number: numberLabel('E', piece.number),
    claim: numberLabel('C', number),
    source: sourceLabel(records, piece.sourceId),
    passage: piece.passageId && freezePassage(records, piece.passageId),
    ...freezeWithdrawal(records, piece.retraction),
  }))
}
