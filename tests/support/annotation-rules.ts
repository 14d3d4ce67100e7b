import type { Json } from '#app/domain/handover.ts'

const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** What is wrong with a collection by the Web Annotation Data Model of 2017; empty when nothing is. */
export function modelFaults(collection: Json): string[] {
  const faults: string[] = []
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  const ids = new Set<string>()
  const contexts = JSON.stringify(collection).split('"@context"').length - 1
  must(contexts === 1, 'one @context, at the collection')
  must(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld', 'the context of the model')
  must(isIri(collection.id), 'a collection has an IRI')
  must(types(collection).includes('AnnotationCollection'), 'a collection says that it is one')
  must(typeof collection.label === 'string' && collection.label !== '', 'a collection should have a label')
  const total = collection.total
  must(typeof total === 'number' && Number.isInteger(total) && total >= 0, 'a total is a count')
  const page = collection.first as Json | undefined
  must((page !== undefined) === (total !== 0), 'a collection has a first page exactly when it is not empty')
  const items = (page?.items ?? []) as Json[]
  if (page) {
    must(types(page).includes('AnnotationPage') && isIri(page.id), 'a page has an IRI and its type')
    must(page.partOf === collection.id, 'a page is part of its collection')
    must(page.startIndex === 0 && Array.isArray(page.items), 'a first page begins at 0')
    must(!('next' in page) && collection.last === page.id, 'a page without a next one is the last')
    must(items.length === total, 'the only page holds all')
  }
  for (const item of items) checkAnnotation(item)
  return faults

  function checkAnnotation(item: Json): void {
    must(isIri(item.id), 'an annotation has one IRI')
    must(!ids.has(String(item.id)), 'no two annotations have one id')
    ids.add(String(item.id))
    must(types(item).includes('Annotation'), 'an annotation says that it is one')
    for (const each of list(item.motivation)) must(motivations.includes(String(each)), `motivation ${each}`)
    must(list(item.motivation).length === 1, 'an annotation should have one motivation')
    must(!('body' in item && 'bodyValue' in item), 'a body excludes a bodyValue')
    must(list(item.canonical).length <= 1, 'one canonical IRI at most')
    for (const iri of [...list(item.canonical), ...list(item.via)]) must(isIri(iri), `IRI ${iri}`)
    if ('created' in item) must(instant.test(String(item.created)), `created ${item.created}`)
    must(list(item.target).length > 0, 'an annotation has a target')
    for (const body of list(item.body)) checkBody(body)
    for (const target of list(item.target)) checkTarget(target)
  }

  function checkBody(body: unknown): void {
    const node: Json = typeof body === 'string' ? { id: body } : (body as Json)
    if (types(node).includes('TextualBody'))
      must(typeof node.value === 'string', 'a textual body has a value')
    if ('purpose' in node) must(motivations.includes(String(node.purpose)), `purpose ${node.purpose}`)
    if ('id' in node) must(isIri(node.id), `body id ${node.id}`)
  }

  function checkTarget(target: unknown): void {
    const node: Json = typeof target === 'string' ? { id: target } : (target as Json)
    if ('source' in node || types(node).includes('SpecificResource')) checkSpecific(node)
    else must(isIri(node.id), 'a target has an IRI')
  }

  function checkSpecific(node: Json): void {
    must(list(node.source).length === 1, 'a specific resource has one source')
    const source = node.source as Json | string
    must(isIri(typeof source === 'string' ? source : source.id), 'a source has an IRI')
    for (const selector of list(node.selector)) checkSelector(selector as Json)
    for (const state of list(node.state)) checkState(state as Json)
  }

  function checkSelector(selector: Json): void {
    if (selector.type === 'TextQuoteSelector') {
      must(typeof selector.exact === 'string' && selector.exact !== '', 'a quote selector has one exact')
      for (const side of ['prefix', 'suffix'] as const)
        must(['string', 'undefined'].includes(typeof selector[side]), `one ${side} at most`)
    }
    if (selector.type === 'TextPositionSelector') {
      const { start, end } = selector
      must(isCount(start) && isCount(end) && start < end, 'a position is two counts, the first the lesser')
    }
    must(typeof selector.type === 'string', 'a selector has a type')
  }

  function checkState(state: Json): void {
    if (state.type !== 'TimeState') return
    for (const date of list(state.sourceDate)) must(instant.test(String(date)), `sourceDate ${date}`)
    const spans = 'sourceDateStart' in state || 'sourceDateEnd' in state
    must(!(spans && 'sourceDate' in state), 'a moment or a span, not both')
    for (const iri of list(state.cached)) must(isIri(iri), `cached ${iri}`)
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value)
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat()
}

function types(node: Json): unknown[] {
  return list(node.type)
}
