import { authorize } from '#app/domain/actor.ts'
import type { QuestionId } from '#app/domain/ids.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import type { Recorder, Work } from '../work.server.ts'

/** Notes on every answer to these questions that what it has for rivals is about to change: a verdict may rest on them. */
export function touchAnswers(
  { actor }: Pick<Work, 'actor'>,
  { tx, at }: Pick<Recorder, 'tx' | 'at'>,
  questionIds: QuestionId[],
): void {
  const ids = new Set(listAnswers(tx, questionIds).map(({ claim }) => claim.id))
  for (const id of ids) touchClaim(tx, authorize(actor, 'edit', { id }), at)
}
