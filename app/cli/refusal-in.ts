import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import { storeRefusal } from '#db/store-refusal.server.ts'

/** What an error refuses: a rule, or the state of the store. Null for a bug. */
export function refusalIn(error: unknown): Refusal | null {
  return error instanceof WorkbenchError ? error.refusal : storeRefusal(error)
}
