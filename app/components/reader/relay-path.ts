import { numberLabel } from '#app/domain/claim.ts'
import type { Span } from '#app/domain/passage.ts'
import type { ReadSource } from '#app/domain/reading.ts'

/** Where it is said whom the source has it from, with the selected words at hand. */
export function relayPath(slug: string, { source, capture }: ReadSource, { start, end }: Span): string {
  const asked = new URLSearchParams({ capture: capture.id, at: `${start}-${end}` })
  return `/cases/${slug}/sources/${numberLabel('S', source.number)}/relays?${asked}#add`
}
