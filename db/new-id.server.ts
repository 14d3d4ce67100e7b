import { randomUUID } from 'node:crypto'
import { type Id, type IdKind, makeId } from '#app/domain/ids.ts'

/** A new id of the kind, unique by 122 random bits. */
export function newId<K extends IdKind>(kind: K): Id<K> {
  return makeId(kind, randomUUID().replaceAll('-', ''))
}
