import { randomUUID } from 'node:crypto'
import type { Submission, SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import { once } from '#app/services/once.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { fieldSentence, sentence } from './field-errors.server.ts'
import { statusFor } from './respond.server.ts'
import { findWork } from './work.server.ts'

/** What a form came to. Everything but `done` still carries what was typed, in `submission`. */
export type FormReply<T = null> =
  | { status: 'done'; result: T }
  | { status: 'invalid'; submission: SubmissionResult<string[]> }
  | { status: 'conflict' | 'refused'; refusal: Refusal; submission: SubmissionResult<string[]> }
  | { status: 'signed_out'; signedOut: true }

/** A form as it arrived: which button sent it, the key that makes it count once, and its checked fields. */
export type ParsedForm<Output> = {
  intent: string | null
  key: string | null
  submission: Submission<Record<string, unknown>, string[], Output>
}

const keySchema = z.string().regex(/^[\w-]{16,64}$/)

/** A key for the hidden field `submission`, one for each form that is shown. */
export function newSubmissionKey(): string {
  return randomUUID()
}

/** Checks a form against its schema. `intent` and `submission` are taken out first; any other unknown field is refused. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  return parseFields(await request.formData(), schema)
}

/** The same for fields that were read already. */
export function parseFields<Schema extends z.ZodType>(
  fields: FormData,
  schema: Schema,
): ParsedForm<z.output<Schema>> {
  const intent = fields.get('intent')
  const key = keySchema.safeParse(fields.get('submission'))
  fields.delete('intent')
  fields.delete('submission')
  const submission = parseWithZod(fields, { schema, error: fieldSentence }) as unknown as Submission<
    Record<string, unknown>,
    string[],
    z.output<Schema>
  >
  return {
    intent: typeof intent === 'string' ? intent : null,
    key: key.success ? key.data : null,
    submission,
  }
}

/** Where a handled form leads: a path to go to, or a value for the page that sent it. */
export type Outcome<T> = { to: string } | { result: T }

/**
 * The whole of a usual action: who asks, are the fields right, do it once, and answer. Nothing that was typed is lost:
 * without a session, with wrong fields, or against a rule or a newer version, the fields come back with the reason.
 */
export async function handleForm<Schema extends z.ZodType, T = null>(
  { request, context }: ActionFunctionArgs,
  schema: Schema,
  run: (work: Work, input: z.output<Schema>) => Outcome<T>,
) {
  const work = await findWork({ request, context })
  if (!work) return signedOut()
  const { key, submission } = await parseForm(request, schema)
  if (submission.status !== 'success') return invalid(submission)
  try {
    const input = submission.value
    const outcome = key ? once(work, key, (inner) => run(inner, input)) : run(work, input)
    return 'to' in outcome ? redirect(outcome.to) : done(outcome.result)
  } catch (error) {
    return refused(error, submission)
  }
}

/** The form was handled; the page stays. */
export function done<T>(result: T) {
  return data<FormReply<T>>({ status: 'done', result }, { status: 200 })
}

/** The session ended while somebody was typing. The page keeps its fields and offers to sign in again. */
export function signedOut() {
  return data<FormReply<never>>({ status: 'signed_out', signedOut: true }, { status: 401 })
}

/** Fields that do not pass, each with its reason. */
export function invalid<T>(submission: Submission<Record<string, unknown>, string[], T>) {
  return data<FormReply<never>>({ status: 'invalid', submission: submission.reply() }, { status: 422 })
}

/** A rule or a newer version stands against it: the sentence, and what was typed. Errors of ours are thrown on. */
export function refused<T>(error: unknown, submission: Submission<Record<string, unknown>, string[], T>) {
  if (!(error instanceof WorkbenchError)) throw error
  const { code, refusal } = error
  const status = code === 'conflict' ? 'conflict' : 'refused'
  const reply = submission.reply({ formErrors: [sentence(refusal)] })
  return data<FormReply<never>>({ status, refusal, submission: reply }, { status: statusFor(code) })
}
