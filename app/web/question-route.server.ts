import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Action } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { parseNumberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Question } from '#app/domain/question.ts'
import { refuseLockedQuestion } from '#app/services/sheets/locks.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getQuestionByNumber } from '#db/queries/questions.server.ts'
import { askedCase, caseOf } from './claim-route.server.ts'
import { answer } from './respond.server.ts'
import { answersForm, requireAction } from './work.server.ts'

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>

type AskedQuestion = { work: Work; opened: Case; question: Question }

/** The question that the address names: `/cases/kazakhstan-2022/questions/Q1`. */
export async function askedQuestion(args: Asked): Promise<AskedQuestion> {
  const { work, opened } = await askedCase(args)
  return { work, opened, question: answer(() => questionOf(work, args.params)) }
}

/** The question of the address, for pages that change it: 403 for who may not, 423 once it is retracted or on a signed sheet. */
export async function askedOpenQuestion(args: Asked, action: Action): Promise<AskedQuestion> {
  const asked = await askedQuestion(args)
  if (answersForm(args.request)) return asked
  requireAction(asked.work, action)
  answer(() => {
    if (asked.question.retraction) throw new WorkbenchError('locked', 'locked.retracted')
    refuseLockedQuestion(asked.work.db, asked.question)
  })
  return asked
}

/** The question named by an address, or `not_found`. */
export function questionOf(work: Pick<Work, 'db'>, params: Asked['params']): Question {
  const number = parseNumberLabel('Q', params.number ?? '')
  if (number === null) throw new WorkbenchError('not_found', 'not_found.question')
  return getQuestionByNumber(work.db, caseOf(work, params).id, number)
}
