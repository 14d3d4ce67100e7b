import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId, PassageId, QuestionId } from '#app/domain/ids.ts'
import type { Value } from '#app/domain/value.ts'
import type { ValueDraft } from '#app/domain/value-draft.ts'
import { standsIn } from '#app/domain/values/stands-in.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAppearances } from '#db/queries/appearances.server.ts'
import { insertValue } from '#db/queries/boards.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { change, type Work } from '../work.server.ts'
import { answerIn, questionSubject, questionToChange } from './question-to-change.server.ts'

export type ValueRecording = {
  questionId: QuestionId
  claimId: ClaimId
  passageId: PassageId | null
  draft: ValueDraft
}

/** Notes what an answer says of one aspect, as it is written, with the passage of the answer in which it stands. */
export function recordValue(work: Work, { questionId, claimId, passageId, draft }: ValueRecording): Value {
  return change(work, ({ tx, at, record }) => {
    const question = questionToChange(work, tx, questionId)
    const claim = answerIn(tx, questionId, claimId)
    if (passageId) refuseOtherWords(tx, claimId, passageId, draft.text)
    const value: Value = {
      ...{ ...draft, id: work.newId('value'), questionId, claimId, passageId },
      ...{ createdAt: at, createdBy: work.actor.id, version: 1, retraction: null },
    }
    insertValue(tx, question, value)
    const { ids, label } = questionSubject(question)
    const labels = { question: label, claim: numberLabel('C', claim.number), value: value.id }
    record({ type: 'value_recorded', ...ids, claimId, data: { ...labels, ...draft } })
    return value
  })
}

function refuseOtherWords(tx: Tx, claimId: ClaimId, passageId: PassageId, text: string): void {
  const pieces = [...listEvidence(tx, [claimId]), ...listAppearances(tx, [claimId])]
  if (!pieces.some((piece) => piece.passageId === passageId && piece.retraction === null)) {
    throw new WorkbenchError('invalid', 'value.other_answer')
  }
  const { locator } = getPassage(tx, passageId)
  if (locator.kind === 'text' && !standsIn(locator.exact, text)) {
    throw new WorkbenchError('invalid', 'value.not_in_passage')
  }
}
