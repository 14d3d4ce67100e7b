import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type Action, authorize } from '#app/domain/actor.ts'
import { readMoment } from '#app/domain/moment.ts'
import type { Work } from '#app/services/work.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { isSetUp } from '#db/queries/people.server.ts'
import { answer } from './respond.server.ts'
import { safePath } from './safe-path.server.ts'

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>

/**
 * The work of whoever asks, or null when nobody is signed in. An address of a moment gives the store as it stood then, with the
 * clock of then, in the hands of somebody who can only read.
 */
export async function findWork({ context, params }: Omit<Asked, 'request'>): Promise<Work | null> {
  const session = await context.session()
  if (!session) return null
  const { db, now, newId } = context
  const work = { db, now, newId, actor: session.actor }
  const sequence = momentOf(params)
  if (sequence === null) return work
  const past = answer(() => context.past(sequence))
  return {
    ...work,
    db: past,
    now: () => findEventHead(past).at ?? now(),
    actor: { ...session.actor, role: 'viewer' },
  }
}

/**
 * The moment that an address speaks of, `/cases/kazakhstan-2022@123/claims`; null for now. It is read as the router read it: the router
 * knows an address in other letters (`/Cases`, `/%63ases`) too.
 */
export function momentOf({ slug }: Asked['params']): number | null {
  return readMoment(slug ?? '').sequence
}

/** The work of whoever asks. Without a session it leads to setting up or signing in, and then back here. */
export async function requireWork(asked: Asked): Promise<Work> {
  const work = await findWork(asked)
  if (work) return work
  if (!isSetUp(asked.context.db)) throw redirect('/setup')
  const { pathname, search } = new URL(asked.request.url)
  const to = safePath(`${pathname.replace(/\.data$/, '')}${search}`)
  throw redirect(to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`)
}

/** For pages that only make sense to some roles: throws `forbidden` as the page of status 403. */
export function requireAction(work: Work, action: Action): void {
  answer(() => authorize(work.actor, action, work))
}

/**
 * The same for the page of a form whose facts everybody may read. When it answers that form, sent without script, it is shown in any case: it
 * gives back what was typed, with why it was refused.
 */
export function requireFormAction({ request }: Pick<Asked, 'request'>, work: Work, action: Action): void {
  if (!answersForm(request)) requireAction(work, action)
}

/** Whether a page is asked for as what follows on a form that was sent to it without script: the request keeps the form's headers. */
export function answersForm(request: Request): boolean {
  return request.headers.has('content-type')
}
