import type { History } from '#app/domain/history.ts'
import { type HistoryQuery, readHistory } from '#app/services/events/read-history.server.ts'
import type { Work } from '#app/services/work.server.ts'

/** How many changes a page of a history holds. */
export const historyPageSize = 50

export type HistoryAt = { history: History; newestTo: string | null; olderTo: string | null }

/** The page of a history that the address asks for: `?before=212`. An address that cannot be read gives the newest. */
export function historyAt(
  work: Work,
  request: Request,
  of: Pick<HistoryQuery, 'caseId' | 'only'>,
): HistoryAt {
  const asked = new URL(request.url).searchParams.get('before') ?? ''
  const before = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : undefined
  const history = readHistory(work, { ...of, before, limit: historyPageSize })
  return {
    history,
    newestTo: before === undefined ? null : '?',
    olderTo: history.before === null ? null : `?before=${history.before}`,
  }
}
