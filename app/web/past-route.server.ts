import { type Past, readMoment } from '#app/domain/moment.ts'
import type { Work } from '#app/services/work.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'

/** The moment that a page of a case is seen as of; null for now. */
export function pastOf(params: { slug?: string | undefined }, { db }: Pick<Work, 'db'>): Past | null {
  const { slug, sequence } = readMoment(params.slug ?? '')
  return sequence === null ? null : { slug, sequence, at: findEventHead(db).at ?? '' }
}
