import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Case } from '#app/domain/case.ts'
import type { Difference } from '#app/domain/difference.ts'
import { pathAtMoment } from '#app/domain/moment.ts'
import { findMoment } from '#app/services/moments/find-moment.server.ts'
import { readDifference } from '#app/services/moments/read-difference.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { answer } from './respond.server.ts'

type Times = { at: string; from: string; to: string }

/** Why two moments cannot be compared, or one cannot be shown. */
export type MomentRefusal = 'moments.unreadable' | 'moments.before_all' | 'moments.reversed'

export type MomentsAsked = {
  asked: Times
  refusal: MomentRefusal | null
  compared: { from: string; to: string | null; difference: Difference } | null
}

/** Answers `?at=…` by leading to the case of then, and `?from=…&to=…` by what changed in between. Without `to`, until now. */
export function momentsAt(
  { db, past }: Pick<AppLoadContext, 'db' | 'past'>,
  opened: Case,
  request: Request,
): MomentsAsked {
  const params = new URL(request.url).searchParams
  const asked: Times = {
    ...{ at: params.get('at') ?? '', from: params.get('from') ?? '', to: params.get('to') ?? '' },
  }
  if (asked.at !== '') return lead(db, opened, asked)
  if (asked.from === '') return { asked, refusal: null, compared: null }
  return compare({ db, past }, opened, asked)
}

function lead(db: Db, opened: Case, asked: Times): MomentsAsked {
  const found = findMoment(db, asked.at)
  if (typeof found === 'string') return { asked, refusal: `moments.${found}`, compared: null }
  throw redirect(pathAtMoment(`/cases/${opened.slug}`, found.sequence))
}

function compare(
  { db, past }: Pick<AppLoadContext, 'db' | 'past'>,
  opened: Case,
  asked: Times,
): MomentsAsked {
  const from = findMoment(db, asked.from)
  const to = asked.to === '' ? null : findMoment(db, asked.to)
  if (typeof from === 'string') return { asked, refusal: `moments.${from}`, compared: null }
  if (typeof to === 'string') return { asked, refusal: `moments.${to}`, compared: null }
  const said = { ...asked, from: fieldTime(from.at), to: to ? fieldTime(to.at) : '' }
  if (to && to.sequence < from.sequence) return { asked: said, refusal: 'moments.reversed', compared: null }
  return answer(() => {
    const stores = { from: past(from.sequence), to: to ? past(to.sequence) : db }
    const difference = readDifference(stores, opened.id)
    return { asked: said, refusal: null, compared: { from: from.at, to: to?.at ?? null, difference } }
  })
}

/** A time as a field of type `datetime-local` takes it. */
function fieldTime(at: string): string {
  return at.slice(0, 19)
}
