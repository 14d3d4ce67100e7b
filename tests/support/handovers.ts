import { createHash } from 'node:crypto'
import type { Json } from '#app/domain/handover.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import { annotationsFile } from '#app/exports/annotations/file.ts'
import { readAnnotations } from '#app/imports/annotations/read-annotations.ts'
import { locateAhead } from '#app/services/handovers/locate-ahead.server.ts'
import { placeMemory } from '#app/services/handovers/place-memory.server.ts'
import { readHandover } from '#app/services/handovers/read-handover.server.ts'
import { takeHandover } from '#app/services/handovers/take-handover.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { newId } from '#db/new-id.server.ts'
import { testClock, testWork } from './test-work.ts'

/** A desk of its own, with ids unlike those of any other. */
export function aDesk() {
  return { ...testWork(), newId }
}

/** Another desk, a day later. */
export function anotherDesk() {
  return { ...aDesk(), now: testClock('2026-11-22T09:00:00.000Z') }
}

/** What the case, or one source of it, hands over: the file, read as any program would read it. */
export function exported(work: Work, caseId: CaseId, sourceId?: SourceId, texts = true): Json {
  const file = annotationsFile(readHandover(work, { caseId, sourceId }), { slug: 'case', texts })
  return JSON.parse(file.body) as Json
}

/** Brings a file with this JSON into a case. */
export function takenIn(work: Work, caseId: CaseId, json: unknown, sourceId?: SourceId) {
  const bytes = new TextEncoder().encode(JSON.stringify(json))
  const fileSha256 = createHash('sha256').update(bytes).digest('hex')
  return takeHandover(work, { caseId, sourceId, fileSha256, handover: readAnnotations(bytes) })
}

/** The same in two steps, as a browser's form does it: what stands where is found first; `between` happens before anything is written. */
export function takenInLater(work: Work, caseId: CaseId, json: unknown, between = () => {}) {
  const handover = readAnnotations(new TextEncoder().encode(JSON.stringify(json)))
  const memory = placeMemory()
  const steps = [...locateAhead(work, { caseId, handover }, memory)].length
  between()
  return { steps, ...takeHandover(work, { caseId, handover, fileSha256: 'f'.repeat(64), memory }) }
}

/** What an annotation points at: its text, with both selectors and the moment; and any other targets after it. */
export function targetOf(item: Json | undefined) {
  const [own, ...others] = [item?.target].flat() as [Json, ...Json[]]
  const { selector = [], state, source } = own as { selector?: Json[]; state: Json; source: Json }
  const position = selector[1] as { start: number; end: number }
  return { selector, quote: selector[0], position, state, source, others }
}

/** The bodies of an annotation. */
export function bodiesOf(item: Json | undefined): Json[] {
  return (Array.isArray(item?.body) ? item.body : [item?.body].filter(Boolean)) as Json[]
}

/** The annotations of a collection. */
export function itemsOf(collection: Json): Json[] {
  return ((collection.first as Json | undefined)?.items ?? []) as Json[]
}
