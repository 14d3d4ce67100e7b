import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import type { Refusal } from '#app/domain/errors.ts'
import type { RefusalId } from '#app/domain/refusals.ts'
import { sentence } from './field-errors.server.ts'
import type { Checked } from './form.server.ts'
import { refusalOf, statusFor } from './respond.server.ts'

/**
 * What a form came to, and which form of the page it was. Everything but `done` still carries what was typed, in
 * `submission`; passwords are never sent back.
 */
export type FormReply<T = null> = { intent: string | null } & (
  | { status: 'done'; result: T }
  | { status: 'invalid'; submission: SubmissionResult<string[]> }
  | { status: 'conflict' | 'refused'; refusal: Refusal; submission: SubmissionResult<string[]> }
  | { status: 'signed_out'; signedOut: true }
)

/** What came of checking a form, as far as a reply needs it. */
type Answered = { intent: string | null; submission: Checked<unknown> }

/** The form was handled; the page stays. */
export function done<T>(intent: string | null, result: T) {
  return data<FormReply<T>>({ intent, status: 'done', result }, { status: 200 })
}

/** The session ended while somebody was typing. The page keeps its fields and offers to sign in again. */
export function signedOut(intent: string | null) {
  return data<FormReply<never>>({ intent, status: 'signed_out', signedOut: true }, { status: 401 })
}

/** More was sent than is taken, and nothing of it was read. The page still has what was typed. */
export function tooLarge() {
  const refusal: Refusal = { id: 'form.too_large' }
  const submission: SubmissionResult<string[]> = { status: 'error', error: { '': [sentence(refusal)] } }
  return data<FormReply<never>>({ intent: null, status: 'refused', refusal, submission }, { status: 413 })
}

/** Fields that do not pass, each with its reason. */
export function invalid({ intent, submission }: Answered) {
  return data<FormReply<never>>(
    { intent, status: 'invalid', submission: replyOf(submission) },
    { status: 422 },
  )
}

/**
 * A rule or a newer version stands against it: the sentence, at one field or at the whole form, and what was typed.
 * Unexpected errors are thrown on.
 */
export function refused(
  { intent, submission }: Answered,
  error: unknown,
  at: { field?: string; status?: number } = {},
) {
  const { code, refusal } = refusalOf(error)
  const reply = replyOf(submission, sentence(refusal), at.field ?? fieldOf[refusal.id])
  const status = code === 'conflict' ? 'conflict' : 'refused'
  return data<FormReply<never>>(
    { intent, status, refusal, submission: reply },
    { status: at.status ?? statusFor(code) },
  )
}

/** Refusals that are about one field, wherever they come up. */
const fieldOf: Partial<Record<RefusalId, string>> = { 'taken.slug': 'slug', 'taken.email': 'email' }

function replyOf(submission: Checked<unknown>, said?: string, field?: string): SubmissionResult<string[]> {
  const hideFields = Object.keys(submission.payload).filter((name) => /password/i.test(name))
  if (said === undefined) return submission.reply({ hideFields })
  if (field === undefined) return submission.reply({ hideFields, formErrors: [said] })
  return submission.reply({ hideFields, fieldErrors: { [field]: [said] } })
}
