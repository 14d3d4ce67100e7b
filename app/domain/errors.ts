import type { RefusalId } from './refusals.ts'

export type ErrorCode = 'not_found' | 'forbidden' | 'invalid' | 'conflict' | 'locked' | 'unavailable'

export type MessageValues = Record<string, string | number>

/** A refusal as data: the sentence's id in the message catalogue and what it speaks of. */
export type Refusal = { id: RefusalId; values?: MessageValues }

const mark = Symbol.for('sverka.WorkbenchError')

/**
 * An expected refusal. The sentence a person reads is `refusal`, looked up in the message catalogue. `instanceof` also knows one that another
 * copy of this module made: the running app holds two, the pages' in the bundle and the one of the program around them.
 */
export class WorkbenchError extends Error {
  readonly [mark] = true
  readonly code: ErrorCode
  readonly refusal: Refusal

  constructor(code: ErrorCode, refusal: RefusalId, values?: MessageValues) {
    super(values ? `${refusal} ${JSON.stringify(values)}` : refusal)
    this.name = 'WorkbenchError'
    this.code = code
    this.refusal = values ? { id: refusal, values } : { id: refusal }
  }
}

Object.defineProperty(WorkbenchError, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    if (this !== WorkbenchError) return Function.prototype[Symbol.hasInstance].call(this, value)
    return typeof value === 'object' && value !== null && mark in value
  },
})
