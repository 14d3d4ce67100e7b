import type { RefusalId } from './refusals.ts'

export type ErrorCode = 'not_found' | 'forbidden' | 'invalid' | 'conflict' | 'locked' | 'unavailable'

export type MessageValues = Record<string, string | number>

/** A refusal as data: the sentence's id in the message catalogue and what it speaks of. */
export type Refusal = { id: RefusalId; values?: MessageValues }

/** An expected refusal. The sentence a person reads is `refusal`, looked up in the message catalogue. */
export class WorkbenchError extends Error {
  readonly code: ErrorCode
  readonly refusal: Refusal

  constructor(code: ErrorCode, refusal: RefusalId, values?: MessageValues) {
    super(values ? `${refusal} ${JSON.stringify(values)}` : refusal)
    this.name = 'WorkbenchError'
    this.code = code
    this.refusal = values ? { id: refusal, values } : { id: refusal }
  }
}
