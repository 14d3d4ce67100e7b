import type { Db } from '#db/open-database.server.ts'
import { openPast } from '#db/past/open-past.server.ts'

/** Gives the store as it stood right after an event. */
export type Pasts = (sequence: number) => Db

/** How many moments are held in memory at once. */
const held = 4

/** Opens moments of the store and keeps the ones looked at last. One that is dropped goes when no page reads it any more. */
export function createPasts(db: Db): Pasts {
  const pasts = new Map<number, Db>()
  return (sequence) => {
    const past = pasts.get(sequence) ?? openPast(db.$client.name, sequence)
    pasts.delete(sequence)
    pasts.set(sequence, past)
    const [oldest] = pasts.keys()
    if (pasts.size > held && oldest !== undefined) pasts.delete(oldest)
    return past
  }
}
