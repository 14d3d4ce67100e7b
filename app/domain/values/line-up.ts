import type { Language } from '../language.ts'
import { foldForSearch } from '../search-text.ts'
import type { ValueKind } from '../value.ts'
import { readDate } from './read-date.ts'
import { readNumber, readSum } from './read-number.ts'
import { readSpelling, spellingLikeness } from './read-spelling.ts'
import type { Reading, Way } from './reading.ts'

/** A value as far as lining up looks at it. `language` is that of its words. */
export type LooseValue = { aspect: string; kind: ValueKind; text: string; language: Language }

/** Values that say the same, however they are written. */
export type ValueGroup<V> = {
  values: V[]
  /** Null where the text could not be read as its kind; such values are only the same when written the same. */
  reading: Reading | null
  /** In what the values are written differently; empty when they are not. */
  ways: Way[]
  /** Other groups, by place, whose spelling is alike. Never taken for the same. */
  alike: { group: number; how: 'letters' | 'spelling' }[]
}

export type LinedAspect<V> = { aspect: string; kind: ValueKind; groups: ValueGroup<V>[] }

/** Reads a value as its kind; null where that cannot be done. */
export function readValue({ kind, text, language }: Omit<LooseValue, 'aspect'>): Reading | null {
  if (text.length > 200) return null
  if (kind === 'name' || kind === 'place') return readSpelling(text)
  if (holdsSmallFigures(text)) return null
  if (kind === 'number') return readNumber(text, language)
  if (kind === 'sum') return readSum(text, language)
  return readDate(text)
}

/** Whether a fraction (½) or the number of a footnote stands in it, which would be taken for plain figures; that of a unit (м²) may. */
function holdsSmallFigures(text: string): boolean {
  return /(?<!\p{L})\p{No}|\u2044/u.test(text)
}

/**
 * Lines values up by what they are of: equal ones together, numbers by size and dates in time. What is given as approximate stands
 * in its place among the others and is equal only to what is approximate in the same way.
 */
export function lineUpValues<V extends LooseValue>(values: V[]): LinedAspect<V>[] {
  const aspects = groupBy(values, ({ aspect, kind }) => `${kind} ${foldForSearch(aspect)}`)
  return aspects.flatMap((ofOne) => {
    const [first] = ofOne
    return first ? [{ aspect: first.aspect, kind: first.kind, groups: groupsOf(ofOne, first.kind) }] : []
  })
}

function groupsOf<V extends LooseValue>(values: V[], kind: ValueKind): ValueGroup<V>[] {
  const read = values.map((value) => ({ value, reading: readValue(value) }))
  const implied = kind === 'number' ? onlyUnit(read.map(({ reading }) => reading)) : null
  const groups = groupBy(read, ({ value, reading }) => keyOf(value, reading, implied)).map(toGroup)
  const ordered = groups.toSorted((a, b) => orderOf(a) - orderOf(b))
  return ordered.map((group, at) => ({ ...group, alike: alikeTo(ordered, at, kind) }))
}

/** The unit of the aspect where only one is said, always in the same measure: a number without any is then taken to mean that one. */
function onlyUnit(readings: (Reading | null)[]): string | null {
  const units = new Set(readings.flatMap((reading) => reading?.unit ?? []))
  if (readings.some((reading) => reading?.isConverted)) return null
  return units.size === 1 ? ([...units][0] ?? null) : null
}

function keyOf({ text }: LooseValue, reading: Reading | null, implied: string | null): string {
  if (!reading) return `as written: ${foldForSearch(text)}`
  const { plain, approximation, unit } = reading
  return `${approximation ?? ''} ${plain} ${unit ?? implied ?? ''}`
}

type ReadOne<V> = { value: V; reading: Reading | null }

function toGroup<V extends LooseValue>(read: ReadOne<V>[]): ValueGroup<V> {
  const readings = read.flatMap(({ reading }) => reading ?? [])
  const reading = readings.find(({ unit }) => unit !== null) ?? readings[0] ?? null
  return { values: read.map(({ value }) => value), reading, ways: waysOf(read), alike: [] }
}

function waysOf<V extends LooseValue>(read: ReadOne<V>[]): Way[] {
  if (new Set(read.map(({ value }) => value.text)).size === 1) return []
  const ways = new Set(read.flatMap(({ reading }) => reading?.ways ?? []))
  if (new Set(read.map(({ value }) => value.language)).size > 1) ways.add('language')
  if (ways.size === 0) ways.add('form')
  return [...ways]
}

function orderOf<V>({ reading }: ValueGroup<V>): number {
  return reading?.order ?? Number.MAX_VALUE
}

function alikeTo<V>(groups: ValueGroup<V>[], at: number, kind: ValueKind): ValueGroup<V>['alike'] {
  const own = groups[at]?.reading?.plain
  if (own === undefined || (kind !== 'name' && kind !== 'place')) return []
  return groups.flatMap(({ reading }, group) => {
    const how = group === at || !reading ? null : spellingLikeness(own, reading.plain)
    return how ? [{ group, how }] : []
  })
}

function groupBy<T>(items: T[], keyOfItem: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOfItem(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
