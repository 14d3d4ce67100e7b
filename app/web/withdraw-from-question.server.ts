import type { LoaderFunctionArgs } from '@remix-run/node'
import { parseNumberLabel, type Retraction } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { type AbsenceId, type ClaimId, idSchema, type ValueId } from '#app/domain/ids.ts'
import type { Question } from '#app/domain/question.ts'
import { answerIn } from '#app/services/questions/question-to-change.server.ts'
import { retractAbsence } from '#app/services/questions/retract-absence.server.ts'
import { retractAnswer } from '#app/services/questions/retract-answer.server.ts'
import { retractQuestion } from '#app/services/questions/retract-question.server.ts'
import { retractValue } from '#app/services/questions/retract-value.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getAbsence, getValue } from '#db/queries/boards.server.ts'
import { getClaimByNumber } from '#db/queries/claims.server.ts'

/** What is to be withdrawn, as its page names it. */
export type Withdrawable =
  | { kind: 'question'; version: number; text: string }
  | { kind: 'answer'; id: ClaimId; version: number; text: string; claim: number }
  | { kind: 'absence'; id: AbsenceId; version: number; text: string }
  | { kind: 'value'; id: ValueId; version: number; text: string }

/** Reads what the address asks to withdraw, as far as it stands: `?what=C2`, `?what=abs_…`, `?what=val_…`, or the question itself. */
export function withdrawableOf(
  { db }: Pick<Work, 'db'>,
  question: Question,
  { url }: LoaderFunctionArgs['request'],
): Withdrawable {
  const what = new URL(url).searchParams.get('what')
  if (what === null) return { kind: 'question', version: question.version, text: question.text }
  const number = parseNumberLabel('C', what)
  if (number !== null) {
    const { id, wording } = answerIn(db, question.id, getClaimByNumber(db, question.caseId, number).id)
    return { kind: 'answer', id, version: 1, text: wording.text, claim: number }
  }
  const absence = idSchema('absence').safeParse(what)
  if (absence.success) return { kind: 'absence', ...ownOf(question, getAbsence(db, absence.data)) }
  return { kind: 'value', ...ownOf(question, getValue(db, what as ValueId)) }
}

type Own = { id: string; questionId: string; version: number; text: string; retraction: Retraction | null }

function ownOf<T extends Own>(
  question: Question,
  { id, questionId, version, text, retraction }: T,
): Pick<T, 'id' | 'version' | 'text'> {
  if (questionId !== question.id) throw new WorkbenchError('not_found', 'not_found.question')
  if (retraction) throw new WorkbenchError('locked', 'locked.retracted')
  return { id, version, text }
}

/** Withdraws it with a reason. `version` is the one that was seen. */
export function withdraw(
  work: Work,
  { id: questionId }: Question,
  what: Withdrawable,
  { version, reason }: { version: number; reason: string },
): void {
  switch (what.kind) {
    case 'question':
      retractQuestion(work, { questionId, version, reason })
      return
    case 'answer':
      retractAnswer(work, { questionId, claimId: what.id, reason })
      return
    case 'absence':
      retractAbsence(work, { absenceId: what.id, version, reason })
      return
    case 'value':
      retractValue(work, { valueId: what.id, version, reason })
  }
}
