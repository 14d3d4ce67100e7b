import { type Claim, numberLabel } from '#app/domain/claim.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import type { Question } from '#app/domain/question.ts'
import type { SheetRetracted } from '#app/domain/sheet.ts'
import type { SheetAspect, SheetQuestion, SheetValueGroup } from '#app/domain/sheet-question.ts'
import type { Value } from '#app/domain/value.ts'
import { type LooseValue, lineUpValues, type ValueGroup } from '#app/domain/values/line-up.ts'
import { freezePassage } from './freeze-passage.server.ts'
import { freezeWithdrawal } from './freeze-withdrawal.server.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

/** The standing questions with their answers, what is missing and what the answers differ on. */
export function freezeQuestions(records: SheetRecords): SheetQuestion[] {
  return records.questions.questions
    .filter(({ retraction }) => retraction === null)
    .map((question) => freezeQuestion(records, question))
}

/** The questions that were withdrawn. */
export function freezeRetractedQuestions(records: SheetRecords): SheetRetracted['questions'] {
  return records.questions.questions.flatMap(({ number, text, retraction }) =>
    retraction ? [{ number: numberLabel('Q', number), text, ...freezeWithdrawal(records, retraction) }] : [],
  )
}

function freezeQuestion(records: SheetRecords, question: Question): SheetQuestion {
  const { id, number, text, language, exclusive, note } = question
  const answers = records.questions.answers.get(id) ?? []
  return {
    ...{ number: numberLabel('Q', number), text, language, exclusive, note },
    answers: answers.map((claim) => ({
      claim: numberLabel('C', claim.number),
      ...{ wording: claim.wording.text, language: claim.wording.language, verdict: claim.standing },
    })),
    absences: records.questions.absences
      .filter(({ questionId, retraction }) => questionId === id && !retraction)
      .map(({ text: words, createdBy, createdAt }) => ({
        ...{ text: words, by: held(records.names, createdBy), at: createdAt },
      })),
    values: freezeValues(records, question, answers),
    retracted: freezeWithdrawn(records, question),
  }
}

type OwnValue = LooseValue & { claim: Claim; passageId: Value['passageId'] }

function freezeValues(records: SheetRecords, { id }: Question, answers: Claim[]): SheetAspect[] {
  const claims = new Map<ClaimId, Claim>(answers.map((claim) => [claim.id, claim]))
  const values = records.questions.values.flatMap((value): OwnValue[] => {
    const claim = claims.get(value.claimId)
    if (!claim || value.questionId !== id || value.retraction) return []
    const { aspect, kind, text, passageId } = value
    return [{ aspect, kind, text, passageId, claim, language: languageOf(records, passageId, claim) }]
  })
  return lineUpValues(values).map(({ aspect, kind, groups }) => ({
    ...{ aspect, kind },
    groups: groups.map((group) => freezeGroup(records, group)),
  }))
}

/** The language of the source of a passage; without one, that of the claim. */
function languageOf(records: SheetRecords, passageId: Value['passageId'], claim: Claim) {
  if (!passageId) return claim.wording.language
  const { captureId } = held(records.passages, passageId)
  return held(records.sources, held(records.captures, captureId).sourceId).language
}

function freezeGroup(
  records: SheetRecords,
  { reading, ways, values }: ValueGroup<OwnValue>,
): SheetValueGroup {
  const { plain, unit, approximation } = reading ?? { plain: null, unit: null, approximation: null }
  return {
    ...{ plain, unit, approximation, ways },
    values: values.map(({ claim, text, passageId }) => ({
      ...{ claim: numberLabel('C', claim.number), text },
      passage: passageId && freezePassage(records, passageId),
    })),
  }
}

function freezeWithdrawn(records: SheetRecords, { id }: Question): SheetQuestion['retracted'] {
  const { withdrawnAnswers, absences, values } = records.questions
  const rows = [
    ...withdrawnAnswers.map((answer) => ({
      ...{ ...answer, what: 'answer' as const, words: numberLabel('C', answer.claim) },
    })),
    ...absences.map((absence) => ({ ...absence, what: 'absence' as const, words: absence.text })),
    ...values.map((value) => ({
      ...{ ...value, what: 'value' as const, words: `${value.aspect}: ${value.text}` },
    })),
  ]
  return rows.flatMap(({ questionId, what, words, retraction }) =>
    questionId === id && retraction ? [{ what, words, ...freezeWithdrawal(records, retraction) }] : [],
  )
}
