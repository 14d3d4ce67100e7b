import canonicalizeJson from 'canonicalize'

/** The hash that the first event of a chain names as its predecessor. */
export const genesisHash = '0'.repeat(64)

/** RFC 8785 canonical JSON: one text for one value, whatever order its keys were written in. */
export function canonicalJson(value: unknown): string {
  const text = canonicalizeJson(value)
  if (text === undefined) throw new TypeError('This value has no canonical JSON')
  return text
}
