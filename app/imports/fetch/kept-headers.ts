import type { Headers } from 'undici'

/** What a server says that helps to prove what it served; nothing that names a person or a session. */
const kept = [
  'age',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'link',
  'server',
  'x-archive-orig-date',
  'memento-datetime',
]

const longest = 1_000

/** The headers of an answer that are kept with a capture, in the order of their names. */
export function keptHeaders(headers: Headers): [string, string][] {
  return kept.toSorted().flatMap((name): [string, string][] => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value.slice(0, longest)]]
  })
}
