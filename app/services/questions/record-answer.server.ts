import type { Claim } from '#app/domain/claim.ts'
import type { ClaimDraft } from '#app/domain/claim-draft.ts'
import type { QuestionId } from '#app/domain/ids.ts'
import { recordClaim } from '../claims/record-claim.server.ts'
import { change, type Work } from '../work.server.ts'
import { addAnswerTo } from './add-answer.server.ts'
import { questionToChange } from './question-to-change.server.ts'

/** Records a claim that nobody has written down yet and takes it as an answer at once. */
export function recordAnswer(work: Work, input: { questionId: QuestionId; draft: ClaimDraft }): Claim {
  return change(work, (recorder) => {
    const question = questionToChange(work, recorder.tx, input.questionId)
    const inner = { ...work, db: recorder.tx }
    const { claim } = recordClaim(inner, { caseId: question.caseId, draft: input.draft })
    addAnswerTo(work, recorder, question, claim.id)
    return claim
  })
}
