import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, SourceId, UserId } from '#app/domain/ids.ts'
import type { Work } from '#app/services/work.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { getNewestCapture } from '#db/queries/captures.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { findUser } from '#db/queries/people.server.ts'
import { listQuestions } from '#db/queries/questions.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { spanOf } from '../material.ts'
import { testPerson } from '../test-work.ts'

/** A case and the editor who works on it. */
export type Desk = { work: Work & { db: Db }; caseId: CaseId }

/** What an editor does; the number chooses on what. */
export type Step = (desk: Desk, which: number) => unknown

export const quotes = ['пианист', 'Закир Убуров', 'МВД Казахстана'] as const

/** One of these; refused as not found when there is none. */
export function pick<T>(list: readonly T[], which: number): T {
  const item = list[which % list.length]
  if (item === undefined) throw new WorkbenchError('not_found', 'not_found.claim')
  return item
}

export const claimAt = ({ work, caseId }: Desk, which: number) => pick(listAllClaims(work.db, caseId), which)
export const sourceAt = ({ work, caseId }: Desk, which: number) => pick(listSources(work.db, caseId), which)
export const questionAt = ({ work, caseId }: Desk, which: number) =>
  pick(listQuestions(work.db, caseId), which)
export const pieceAt = (desk: Desk, which: number) =>
  pick(listEvidence(desk.work.db, [claimAt(desk, which).id]), which)

/** Words of the newest capture of a source. */
export function newestWords({ work }: Desk, sourceId: SourceId, which: number) {
  const { id: captureId, text } = getNewestCapture(work.db, sourceId)
  return { captureId, span: spanOf(text, pick(quotes, which)) }
}

/** The same desk in the hands of a reviewer, who comes when first asked for. */
export function reviewerOf({ work }: Desk): Desk['work'] {
  const id = 'usr_bolot' as UserId
  if (!findUser(work.db, id)) testPerson(work.db, 'Bolot', 'reviewer')
  return { ...work, actor: { id, name: 'Bolot', role: 'reviewer' } }
}
