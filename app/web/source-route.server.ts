import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Case } from '#app/domain/case.ts'
import { parseNumberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Source } from '#app/domain/source.ts'
import type { Work } from '#app/services/work.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import { askedCase, caseOf } from './claim-route.server.ts'
import { answer } from './respond.server.ts'

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>

/** The source that the address names: `/cases/kazakhstan-2022/sources/S1`. */
export async function askedSource(args: Asked): Promise<{ work: Work; opened: Case; source: Source }> {
  const { work, opened } = await askedCase(args)
  return { work, opened, source: answer(() => sourceOf(work, args.params)) }
}

/** The source named by an address, or `not_found`. */
export function sourceOf(work: Pick<Work, 'db'>, params: Asked['params']): Source {
  const number = parseNumberLabel('S', params.number ?? '')
  if (number === null) throw new WorkbenchError('not_found', 'not_found.source')
  return getSourceByNumber(work.db, caseOf(work, params).id, number)
}
