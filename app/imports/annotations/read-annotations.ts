import { WorkbenchError } from '#app/domain/errors.ts'
import type { HandedClaim, Json, ReadHandover, UnreadRow } from '#app/domain/handover.ts'
import { hypothesisRemark } from './hypothesis.ts'
import { countOf, isOf, listOf, objectOf, objectsOf, textOf } from './json-values.ts'
import { readCaptures, readClaim, readSource } from './nodes.ts'
import { readJson } from './read-json.ts'
import { namesOf, readAnnotation } from './web-annotation.ts'

/** More rows than this are not taken at once. */
export const mostRows = 5000

/**
 * Reads what other programs export: a Web Annotation collection, page, list or single annotation, or a Hypothesis export. A row that cannot be made
 * out is told with its reason; the others are read all the same.
 */
export function readAnnotations(bytes: Uint8Array): ReadHandover {
  const value = readJson(bytes)
  const found = gather(value)
  if (found.rows.length > mostRows)
    throw new WorkbenchError('invalid', 'handover.too_many', { most: mostRows })
  if (!found.known) throw new WorkbenchError('invalid', 'handover.unknown')
  if (found.elsewhere && found.rows.length === 0)
    throw new WorkbenchError('invalid', 'handover.pages_elsewhere')
  const read = readRows(found)
  if (found.rows.length + read.sources.length + read.claims.length === 0) {
    throw new WorkbenchError('invalid', 'handover.empty')
  }
  return read
}

type Gathered = {
  rows: unknown[]
  collection: Json | null
  /** It has a form that is known. */
  known: boolean
  /** It names a page that it does not hold. */
  elsewhere: boolean
}

/** All rows of a file, in order, from whatever they are wrapped in. */
function gather(value: unknown): Gathered {
  const found: Gathered = { rows: [], collection: null, known: false, elsewhere: false }
  const waiting = listOf(value).toReversed()
  if (waiting.length === 0) found.known = true
  while (waiting.length > 0) {
    const next = waiting.pop()
    const node = objectOf(next)
    const inside = node && contentsOf(node)
    if (inside) for (const each of unwrap(found, node, inside)) waiting.push(each)
    else {
      found.known ||= isRow(node)
      found.rows.push(next)
    }
  }
  return found
}

/** What is inside, the last first. The name of a page that is not there is noted. */
function unwrap(found: Gathered, node: Json, inside: unknown[]): unknown[] {
  if (isOf('AnnotationCollection', node)) found.collection ??= node
  if (!('@graph' in node)) found.known = true
  const pages = [...listOf(node.first), ...listOf(node.next)]
  if (pages.some((page) => typeof page === 'string')) found.elsewhere = true
  return inside.filter((each) => !pages.includes(each) || typeof each !== 'string').toReversed()
}

/** What a wrapping holds: rows, and pages or the names of pages. Null for a row itself. */
function contentsOf(node: Json): unknown[] | null {
  if (isOf('AnnotationCollection', node)) return [...listOf(node.first), ...listOf(node.items)]
  if (isOf('AnnotationPage', node)) return [...listOf(node.items), ...listOf(node.next)]
  if (Array.isArray(node['@graph'])) return node['@graph']
  if (isRow(node)) return null
  const rows = node.rows ?? node.annotations
  return Array.isArray(rows) ? rows : null
}

/** Whether it looks like one row of a form that is known. */
function isRow(row: Json | null): boolean {
  if (!row) return false
  return isOf('Annotation', row) || ('uri' in row && ('target' in row || 'text' in row))
}

function readRows({ rows, collection }: Gathered): ReadHandover {
  const read = readCollection(collection)
  const told = new Set(read.claims.flatMap(({ iris }) => iris))
  for (const value of rows) {
    const made = readRow(value)
    if ('reason' in made) read.unread.push(made)
    else if (!('use' in made)) read.remarks.push(made)
    else {
      read.links.push(made)
      if (!told.has(made.claimIri)) read.claims.push(...claimIn(value, made.claimIri))
      told.add(made.claimIri)
    }
  }
  return read
}

function readRow(value: unknown) {
  const row = objectOf(value)
  if (row && isOf('Annotation', row)) return readAnnotation(row)
  if (row && isRow(row)) return hypothesisRemark(row)
  return { name: textOf(value) ?? '', reason: 'row.unreadable' } satisfies UnreadRow
}

/** A claim that is told by the body of an annotation alone. */
function claimIn(value: unknown, iri: string): HandedClaim[] {
  const body = objectsOf(objectOf(value)?.body).find(({ id }) => textOf(id) === iri)
  const claim = body && readClaim(body)
  return claim ? [claim] : []
}

function readCollection(collection: Json | null): ReadHandover {
  const works = objectsOf(collection?.['schema:isBasedOn'])
  const claims = objectsOf(collection?.['schema:about'])
  return {
    iris: collection ? namesOf(collection) : [],
    kept: collection && withoutContents(collection),
    label: textOf(collection?.label) ?? '',
    sources: works.map(readSource).filter((source) => source !== null),
    captures: works.flatMap(readCaptures),
    claims: claims.map(readClaim).filter((claim) => claim !== null),
    ...{ links: [], remarks: [], unread: [] },
    total: countOf(collection?.total),
  }
}

function withoutContents(collection: Json): Json {
  const own = ['@context', 'id', 'type', 'label', 'total', 'first', 'last', 'items']
  const ours = ['schema:isBasedOn', 'schema:about']
  return Object.fromEntries(Object.entries(collection).filter(([key]) => ![...own, ...ours].includes(key)))
}
