import type { Json } from '#app/domain/handover.ts'
import type { CaseId, Id, IdKind } from '#app/domain/ids.ts'
import { idPrefixes } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { insertCounterpart, listObjectIds, mapCounterparts } from '#db/queries/counterparts.server.ts'
import type { Recorder, Work } from '../work.server.ts'
import { iriOf } from './iri.server.ts'

/** Under which IRIs the things of a case are known: their own, and those that other stores gave them. */
export type Names = {
  /** The id of the thing that has one of these IRIs, or null. */
  find: (iris: readonly string[]) => string | null
  /** The same, when it is a thing of this kind. */
  findAs: <K extends IdKind>(kind: K, iris: readonly string[]) => Id<K> | null
  /** Keeps that a thing of ours is known under these IRIs, with what was said of it there. */
  learn: (recorder: Recorder, objectId: string, known: { iris: string[]; kept: Json | null }) => void
}

/** Reads all names of a case once; what is learned is known from then on. */
export function namesOf(work: Pick<Work, 'actor'>, tx: Tx, caseId: CaseId): Names {
  const ids = new Map(listObjectIds(tx, caseId).map((id) => [iriOf(id), id]))
  for (const [iri, id] of mapCounterparts(tx, caseId)) ids.set(iri, id)
  const find = (iris: readonly string[]) => {
    for (const iri of iris) {
      const id = ids.get(iri)
      if (id !== undefined) return id
    }
    return null
  }
  return {
    find,
    findAs: <K extends IdKind>(kind: K, iris: readonly string[]) => {
      const id = find(iris)
      return id?.startsWith(`${idPrefixes[kind]}_`) ? (id as Id<K>) : null
    },
    learn: ({ at }, objectId, { iris, kept }) => {
      insertCounterpart(tx, { caseId, objectId, iris, kept, createdAt: at, createdBy: work.actor.id })
      for (const iri of [iriOf(objectId), ...iris]) if (!ids.has(iri)) ids.set(iri, objectId)
    },
  }
}
