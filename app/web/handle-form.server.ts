import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { WorkbenchError } from '#app/domain/errors.ts'
import { once } from '#app/services/once.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { atomically } from '#db/atomically.server.ts'
import { intentOf, parseFields } from './form.server.ts'
import { done, type FormReply, invalid, refused, signedOut, tooLarge } from './form-reply.server.ts'
import { toResponse } from './respond.server.ts'
import { findWork, momentOf } from './work.server.ts'

/** Where a handled form leads: a path to go to, or a value for the page that sent it. */
export type Outcome<T> = { to: string } | { result: T }

type Answer<T> = Response | ReturnType<typeof done<T>> | ReturnType<typeof invalid>

/** Answers one form of a page. */
export type FormHandler<T = unknown> = (work: Work, fields: FormData) => Answer<T> | Promise<Answer<T>>

/**
 * The whole of a usual action: who asks, are the fields right, do it once, and answer. Nothing that was typed is lost:
 * without a session, with wrong fields, or against a rule or a newer version, the fields come back with the reason.
 */
export function handleForm<Schema extends z.ZodType, T = null>(
  args: ActionFunctionArgs,
  schema: Schema,
  run: (work: Work, input: z.output<Schema>) => Outcome<T>,
): Promise<Answer<T>> {
  return handleFields(args, onForm(schema, run))
}

/** The same for a page with several forms: the field `intent` says which one was sent. */
export function handleForms<T>(
  args: ActionFunctionArgs,
  handlers: Record<string, FormHandler<T>>,
): Promise<Answer<T>> {
  return handleFields(args, (work, fields) => {
    const intent = intentOf(fields)
    const handler = intent !== null && Object.hasOwn(handlers, intent) ? handlers[intent] : undefined
    if (!handler) throw new Response('The page does not know this form.', { status: 400 })
    return handler(work, fields)
  })
}

/** A form with its schema and the service that it calls. `run` is synchronous: it stands in one transaction. */
export function onForm<Schema extends z.ZodType, T = null>(
  schema: Schema,
  run: (work: Work, input: z.output<Schema>) => Outcome<T>,
): FormHandler<T> {
  return (work, fields) => {
    const parsed = parseFields(fields, schema)
    const { intent, key, submission } = parsed
    if (submission.status !== 'success') return invalid(parsed)
    const input = submission.value
    try {
      const outcome = inOneTransaction(work, key, (inner) => run(inner, input))
      return 'to' in outcome ? redirect(outcome.to) : done(intent, outcome.result)
    } catch (error) {
      return refused(parsed, error)
    }
  }
}

/** All of it or none. With a key it is done once, however often it is sent. */
function inOneTransaction<T>(work: Work, key: string | null, run: (work: Work) => Outcome<T>): Outcome<T> {
  if (key) return once(work, key, run)
  return atomically(work.db, (tx) => run({ ...work, db: tx }))
}

/** The plain form of both: who asks, then `handler`, which may read files before it stores anything. */
export async function handleFields<T>(
  { request, context, params }: ActionFunctionArgs,
  handler: FormHandler<T>,
): Promise<Answer<T>> {
  if (context.tooLarge) return tooLarge()
  const fields = await request.formData()
  refusePast(params)
  const work = await findWork({ context, params })
  return work ? handler(work, fields) : signedOut(intentOf(fields))
}

/** What was known at a moment can be seen again and not changed. */
function refusePast(params: ActionFunctionArgs['params']): void {
  if (momentOf(params) === null) return
  throw toResponse(new WorkbenchError('locked', 'locked.past'))
}

export type { FormReply }
