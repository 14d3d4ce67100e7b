import { authorize } from '#app/domain/actor.ts'
import { sha256 } from '#db/hash.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import type { Work } from '../work.server.ts'
import { namesOf } from './names.server.ts'
import type { PlaceMemory } from './place-memory.server.ts'
import { finderOf } from './places.server.ts'
import type { ToTakeIn } from './take-handover.server.ts'

/**
 * Works out where the places of a file stand, one at each step, and writes nothing: what is remembered need not be worked out while the store is
 * being written. What changes meanwhile is looked at anew then.
 */
export function* locateAhead(
  work: Work,
  { caseId, handover, sourceId }: Pick<ToTakeIn, 'caseId' | 'handover' | 'sourceId'>,
  memory: PlaceMemory,
): Generator<void> {
  const { id } = authorize(work.actor, 'edit', getCase(work.db, caseId))
  const names = namesOf(work, work.db, id)
  const finder = finderOf(work.db, id, names, memory, new Map(), sourceId)
  const brought = new Map(
    handover.captures.flatMap(({ iris, text }) =>
      text === null
        ? []
        : [[iris[0] ?? '', { sha256: sha256(text), read: () => text, named: true }] as const],
    ),
  )
  for (const { iris, place } of [...handover.links, ...handover.remarks]) {
    if (names.find(iris)) continue
    const text = brought.get(place.captureIri ?? '')
    if (text) memory(place, text)
    finder.find(place)
    yield
  }
}
