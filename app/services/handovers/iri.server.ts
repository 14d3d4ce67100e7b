import { sha256 } from '#db/hash.server.ts'

/** What a thing of this store is called outside of it: the UUID in its id, or for an id of another form one made from it. */
export function iriOf(id: string): string {
  const unique = id.slice(id.indexOf('_') + 1)
  const hex = /^[0-9a-f]{32}$/.test(unique) ? unique : uuidFrom(sha256(id))
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** The first bits of a hash in the form of a UUID of version 8. */
function uuidFrom(hash: string): string {
  return `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17, 32)}`
}
