import type { SubmissionResult } from '@conform-to/react'
import type { Refusal } from '#app/domain/errors.ts'

/** What an action answers to a form, and to which of the page's forms; `#app/web/form-reply.server.ts` makes these. */
export type WorkFormReply = { intent?: string | null } & (
  | { status: 'done' }
  | { status: 'invalid'; submission: SubmissionResult<string[]> }
  | { status: 'conflict' | 'refused'; refusal: Refusal; submission: SubmissionResult<string[]> }
  | { status: 'signed_out' }
)

/** The part of a reply that conform shows at the fields. */
export function submissionOf(reply: WorkFormReply | undefined): SubmissionResult<string[]> | undefined {
  return reply !== undefined && 'submission' in reply ? reply.submission : undefined
}

/** The words that were sent for a field, as they came back, several choices a line each; empty when it was left empty. */
export function sentWords(reply: WorkFormReply | undefined, name: string): string {
  const value = submissionOf(reply)?.initialValue?.[name]
  return [value ?? '']
    .flat()
    .filter((one) => typeof one === 'string')
    .join('\n')
}

/** The reply of a page that has several forms: it names the one that was sent. */
export type PageReply = { intent: string | null } & (
  | Exclude<WorkFormReply, { status: 'done' }>
  | { status: 'done'; result: unknown }
)

/** The reply, if it answers this one of the page's forms. */
export function replyTo<Reply extends { intent?: string | null }>(
  reply: Reply | undefined,
  intent: string,
): Reply | undefined {
  return reply?.intent === intent ? reply : undefined
}
