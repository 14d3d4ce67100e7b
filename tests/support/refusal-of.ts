import { WorkbenchError } from '#app/domain/errors.ts'
import type { RefusalId } from '#app/domain/refusals.ts'

/** The id of the refusal that `attempt` throws; any other error goes on, and success is an error. */
export function refusalOf(attempt: () => unknown): RefusalId {
  try {
    attempt()
  } catch (error) {
    if (error instanceof WorkbenchError) return error.refusal.id
    throw error
  }
  throw new Error('It was not refused')
}
