import { data } from '@remix-run/node'
import { type ErrorCode, type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import { storeRefusal } from '#db/store-refusal.server.ts'

const statusOf: Record<ErrorCode, number> = {
  not_found: 404,
  forbidden: 403,
  invalid: 422,
  conflict: 409,
  locked: 423,
  unavailable: 503,
}

/** The HTTP status of an expected refusal. */
export function statusFor(code: ErrorCode): number {
  return statusOf[code]
}

/** What an error page is given: the sentence's id and values, and the code. */
export type RefusalData = { refusal: Refusal; code: ErrorCode }

/** Turns an expected refusal into what Remix' ErrorBoundary shows. Anything else is passed on as it is. */
export function toResponse(error: unknown): unknown {
  const known = expected(error)
  return known ? data<RefusalData>(refusalOf(known), { status: statusOf[known.code] }) : error
}

/** The refusal behind an error: one of ours, or what the state of the store or the disk means. Null for a bug. */
export function expected(error: unknown): WorkbenchError | null {
  if (error instanceof WorkbenchError) return error
  const refusal = storeRefusal(error)
  return refusal && new WorkbenchError('unavailable', refusal.id, refusal.values)
}

/** What an expected refusal says. Anything else is thrown on. */
export function refusalOf(error: unknown): RefusalData {
  const known = expected(error)
  if (!known) throw error
  return { refusal: known.refusal, code: known.code }
}

/** Runs a service or a query for a page: an expected refusal becomes the error page with its status. */
export function answer<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw toResponse(error)
  }
}
