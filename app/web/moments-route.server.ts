import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Case } from '#app/domain/case.ts'
import type { Difference } from '#app/domain/difference.ts'
import { pathAtMoment } from '#app/domain/moment.ts'
import { findMoment } from '#app/services/moments/find-moment.server.ts'
import { readDifference } from '#app/services/moments/read-difference.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { findEvent } from '#db/queries/events.server.ts'
import { answer } from './respond.server.ts'

/**
 * What the fields say. `fromRecord` and `toRecord` are the numbers of the records that filled the fields in: they count while the time that
 * was filled in stands there, since one second may hold many records.
 */
export type Times = { at: string; from: string; fromRecord: string; to: string; toRecord: string }

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
  const said = (name: string) => params.get(name) ?? ''
  const asked: Times = {
    ...{ at: said('at'), from: said('from'), fromRecord: said('fromRecord') },
    ...{ to: said('to'), toRecord: said('toRecord') },
  }
  if (asked.at !== '') return lead(db, opened, asked)
  if (asked.from === '') return { asked, refusal: null, compared: null }
  return compare({ db, past }, opened, asked)
}

function lead(db: Db, opened: Case, asked: Times): MomentsAsked {
  const found = findMoment(db, opened.id, asked.at)
  if (typeof found === 'string') return { asked, refusal: `moments.${found}`, compared: null }
  throw redirect(pathAtMoment(`/cases/${opened.slug}`, found.sequence))
}

function compare(
  { db, past }: Pick<AppLoadContext, 'db' | 'past'>,
  opened: Case,
  asked: Times,
): MomentsAsked {
  const find = (time: string, record: string) => findMoment(db, opened.id, meant(db, time, record))
  const from = find(asked.from, asked.fromRecord)
  const to = asked.to === '' ? null : find(asked.to, asked.toRecord)
  if (typeof from === 'string') return { asked, refusal: `moments.${from}`, compared: null }
  if (typeof to === 'string') return { asked, refusal: `moments.${to}`, compared: null }
  const said: Times = {
    ...{ at: '', from: fieldTime(from.at), fromRecord: String(from.sequence) },
    ...{ to: to ? fieldTime(to.at) : '', toRecord: to ? String(to.sequence) : '' },
  }
  if (to && to.sequence < from.sequence) return { asked: said, refusal: 'moments.reversed', compared: null }
  return answer(() => {
    const stores = { from: past(from.sequence), to: to ? past(to.sequence) : db }
    const difference = readDifference(stores, opened.id)
    return { asked: said, refusal: null, compared: { from: from.at, to: to?.at ?? null, difference } }
  })
}

/** The number of the record that filled a field in while its time stands there; what is typed otherwise. */
function meant(db: Db, time: string, record: string): string {
  const filledIn = /^\d{1,15}$/.test(record) ? findEvent(db, Number(record)) : null
  return filledIn && fieldTime(filledIn.at) === withSeconds(time) ? record : time
}

/** Browsers leave the seconds out when there are none. */
function withSeconds(time: string): string {
  return time.padEnd(19, ':00')
}

/** A time as a field of type `datetime-local` takes it. */
function fieldTime(at: string): string {
  return at.slice(0, 19)
}
