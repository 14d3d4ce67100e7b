import { data } from '@remix-run/node'
import { type ErrorCode, type Refusal, WorkbenchError } from '#app/domain/errors.ts'

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
  if (!(error instanceof WorkbenchError)) return error
  return data<RefusalData>(refusalOf(error), { status: statusOf[error.code] })
}

/** What an expected refusal says. Anything else is thrown on. */
export function refusalOf(error: unknown): RefusalData {
  if (!(error instanceof WorkbenchError)) throw error
  return { refusal: error.refusal, code: error.code }
}

/** Runs a service or a query for a page: an expected refusal becomes the error page with its status. */
export function answer<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw toResponse(error)
  }
}
