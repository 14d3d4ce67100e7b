/** How many branches are tried. Only hundreds of sets that overlap at random need more. */
const mostTries = 500

/**
 * The least number of elements such that every set holds one of them. Sets that hold another one are dropped, elements that are in no set
 * without another one likewise, and what then remains is tried out, each branch only as long as it can still win. Where that would take
 * more than `mostTries`, the result may be too small, never too large.
 */
export function fewestCovering<T>(sets: readonly ReadonlySet<T>[]): number {
  if (sets.every((set) => set.size === 1)) return new Set(sets.flatMap((set) => [...set])).size
  return search(numbered(sets), Number.POSITIVE_INFINITY, { left: mostTries })
}

type Sets = readonly ReadonlySet<number>[]

/** The same sets over numbers. */
function numbered<T>(sets: readonly ReadonlySet<T>[]): Sets {
  const numbers = new Map<T, number>()
  const numberOf = (element: T) => {
    const number = numbers.get(element) ?? numbers.size
    numbers.set(element, number)
    return number
  }
  return sets.map((set) => new Set([...set].map(numberOf)))
}

/** The least number, or `limit` when it is not below that. */
function search(given: Sets, limit: number, tries: { left: number }): number {
  const { forced, rest } = reduce(given)
  const [smallest] = rest
  if (smallest === undefined) return Math.min(forced, limit)
  const atLeast = forced + disjoint(rest)
  tries.left -= 1
  if (atLeast >= limit || tries.left < 0) return Math.min(atLeast, limit)
  let least = limit - forced
  for (const element of byUse(rest, smallest)) {
    least = 1 + search(without(rest, element), least - 1, tries)
  }
  return forced + least
}

/** Takes the only element of each set that has one, until none has; leaves out what cannot matter. */
function reduce(sets: Sets): { forced: number; rest: Sets } {
  let rest = sets
  let forced = 0
  for (;;) {
    const single = rest.find((set) => set.size === 1)
    if (single) {
      const [element = -1] = single
      rest = without(rest, element)
      forced += 1
      continue
    }
    const simpler = withoutWeaker(withoutWider(rest))
    if (sizeOf(simpler) === sizeOf(rest)) return { forced, rest: simpler }
    rest = simpler
  }
}

function without(sets: Sets, element: number): Sets {
  return sets.filter((set) => !set.has(element))
}

function sizeOf(sets: Sets): number {
  return sets.reduce((sum, set) => sum + set.size, 0)
}

/** A set that holds all of another one is met whenever that one is. Of equal sets one stays. The smallest stand first. */
function withoutWider(sets: Sets): Sets {
  const kept: ReadonlySet<number>[] = []
  for (const set of sets.toSorted((a, b) => a.size - b.size)) {
    if (!kept.some((narrow) => holdsAll(set, narrow))) kept.push(set)
  }
  return kept
}

/** An element that stands in no set in which another one does not stand as well is never needed. */
function withoutWeaker(sets: Sets): Sets {
  const uses = new Map<number, Set<number>>()
  for (const [at, set] of sets.entries()) {
    for (const element of set) uses.set(element, (uses.get(element) ?? new Set()).add(at))
  }
  const weak = new Set<number>()
  for (const [element, places] of uses) {
    const stronger = [...uses].some(
      ([other, others]) => other !== element && !weak.has(other) && holdsAll(others, places),
    )
    if (stronger) weak.add(element)
  }
  return sets.map((set) => new Set([...set].filter((element) => !weak.has(element))))
}

function holdsAll(wide: ReadonlySet<number>, narrow: ReadonlySet<number>): boolean {
  if (narrow.size > wide.size) return false
  for (const element of narrow) if (!wide.has(element)) return false
  return true
}

/** How many sets have nothing in common, taken greedily: fewer elements can never do. */
function disjoint(sets: Sets): number {
  const used = new Set<number>()
  let count = 0
  for (const set of sets) {
    if ([...set].some((element) => used.has(element))) continue
    count += 1
    for (const element of set) used.add(element)
  }
  return count
}

function byUse(sets: Sets, elements: ReadonlySet<number>): number[] {
  const uses = (element: number) => sets.filter((set) => set.has(element)).length
  return [...elements].sort((a, b) => uses(b) - uses(a))
}
