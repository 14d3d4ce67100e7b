import type { Refusal } from '#app/domain/errors.ts'
import type { Origin } from '#app/domain/relay.ts'
import type { Source } from '#app/domain/source.ts'
import { refuseLockedSource, refuseLockedSourcesFrom } from '#app/services/sheets/locks.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { refusalOf } from './respond.server.ts'

/** Why nobody can change what is known of a source now: it is named on a signed sheet; null while they can. */
export function closureOfSource({ db }: Pick<Work, 'db'>, source: Source): Refusal | null {
  return refusalBy(() => refuseLockedSource(db, source))
}

/** The same of an origin outside of the case, which a source on a signed sheet has it from. */
export function closureOfOrigin({ db }: Pick<Work, 'db'>, origin: Origin): Refusal | null {
  return refusalBy(() => refuseLockedSourcesFrom(db, origin))
}

function refusalBy(refuse: () => void): Refusal | null {
  try {
    refuse()
    return null
  } catch (error) {
    return refusalOf(error).refusal
  }
}
