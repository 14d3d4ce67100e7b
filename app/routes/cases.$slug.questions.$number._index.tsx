import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { loadAnew } from '#app/components/layout/load-anew.ts'
import { titleOf } from '#app/components/layout/page-title.ts'
import { BoardPageView } from '#app/components/questions/board-page-view.tsx'
import { questionCrumbs } from '#app/components/questions/question-crumbs.ts'
import { useReply } from '#app/components/ui/use-reply.ts'
import { can } from '#app/domain/actor.ts'
import type { Fit } from '#app/domain/fit.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { listValuePassages } from '#app/services/questions/list-value-passages.server.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { recordValue } from '#app/services/questions/record-value.server.ts'
import { readQuestionLock } from '#app/services/sheets/locks.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, type Outcome, onForm } from '#app/web/handle-form.server.ts'
import { absenceSchema, cellSchema, valueSchema } from '#app/web/question-forms.server.ts'
import { askedQuestion, questionOf } from '#app/web/question-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, question } = await askedQuestion(args)
  const stands = question.retraction === null
  const lock = readQuestionLock(work.db, question)
  const mayEdit = stands && lock === null && can(work.actor, 'edit')
  const board = readBoard(work, question)
  return {
    ...{ board, question: { number: question.number }, lock, mayEdit },
    passages: mayEdit ? listValuePassages(work, question) : [],
    casePath: `/cases/${opened.slug}`,
    mayJudge: stands && can(work.actor, 'judge'),
    submissionKeys: { absence: newSubmissionKey(), value: newSubmissionKey() },
  }
}

export function action(args: ActionFunctionArgs) {
  const { search } = new URL(args.request.url)
  const cell = new URLSearchParams(search).get('cell')
  const here = `/cases/${args.params.slug}/questions/${args.params.number}`
  return handleForms<Fit | null>(args, {
    judge: onForm(cellSchema, (work, { claim: claimId, next, ...judged }): Outcome<Fit | null> => {
      const result = judgeCell(work, { questionId: questionOf(work, args.params).id, claimId, ...judged })
      if (next === 'stay' || cell === null) return { result }
      return { to: `${here}?${new URLSearchParams({ cell })}#cell` }
    }),
    absence: onForm(absenceSchema, (work, { text }) => {
      recordAbsence(work, { questionId: questionOf(work, args.params).id, text })
      return { result: null }
    }),
    value: onForm(valueSchema, (work, { claim: claimId, passage: passageId, ...draft }) => {
      recordValue(work, { questionId: questionOf(work, args.params).id, claimId, passageId, draft })
      return { result: null }
    }),
  })
}

/** Refusals that tell that the board is not what it was. */
const hasChanged = [404, 409, 423]

/** Opening a cell changes nothing that was loaded. */
export const shouldRevalidate: ShouldRevalidateFunction = (asked) => {
  if (asked.actionStatus && hasChanged.includes(asked.actionStatus)) return true
  const isSamePage = asked.currentUrl.pathname === asked.nextUrl.pathname
  const isOtherCell = asked.currentUrl.search !== asked.nextUrl.search
  return isSamePage && isOtherCell && !asked.formMethod ? false : loadAnew(asked)
}

export const handle = caseHandle<typeof loader>({ width: 'full', crumbs: questionCrumbs })

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titleOf(data && `Q${data.question.number} ${data.board.question.text}`)

export default function Board() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return <BoardPageView {...page} reply={reply} />
}
