import type { HandoverRow } from '#app/domain/handover.ts'
import type { Recorder, Work } from '../work.server.ts'
import type { Names } from './names.server.ts'
import type { Finder, FoundPlace } from './places.server.ts'

/** What taking in a file goes by: one change, the names of the case, and the way to its texts. */
export type Taking = { work: Work; recorder: Recorder; names: Names; finder: Finder }

/** What every row of the result says. */
export function rowOf(words: string, found: FoundPlace | null): Omit<HandoverRow, 'did' | 'as' | 'reason'> {
  return {
    words: words.replace(/\s+/g, ' ').slice(0, 120).toWellFormed(),
    source: found?.source.number ?? null,
    outcome: found?.outcome ?? null,
    disagrees: found?.disagrees ?? false,
  }
}
