import type { Origin } from './relay.ts'
import { foldForSearch } from './search-text.ts'
import { spellingLikeness } from './values/read-spelling.ts'

type Named = Pick<Origin, 'name' | 'kind'>

/** Whether two origins are one by name and kind, or may be: the same name of another kind, or a name spelled much alike. */
export function originLikeness(one: Named, other: Named): 'same' | 'alike' | null {
  const [a, b] = [foldForSearch(one.name), foldForSearch(other.name)]
  if (a === b) return one.kind === other.kind ? 'same' : 'alike'
  return spellingLikeness(a, b) ? 'alike' : null
}
