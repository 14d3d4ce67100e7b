import type { HandedRemark, HandoverRow } from '#app/domain/handover.ts'
import type { RemarkId, SourceId } from '#app/domain/ids.ts'
import type { Remark } from '#app/domain/remark.ts'
import { countRemarks, findRemarkSource, insertRemark } from '#db/queries/remarks.server.ts'
import { makePassage } from '../passages/make-passage.server.ts'
import type { FoundPlace } from './places.server.ts'
import { rowOf, type Taking } from './taking.server.ts'

/** Keeps the handed remarks that the case does not know, each after the one that it answers, in the order in which they were written. */
export function takeRemarks(taking: Taking, handed: HandedRemark[]): { rows: HandoverRow[]; added: number } {
  const rows: HandoverRow[] = []
  const counts = new Map<SourceId, number>()
  for (const remark of inOrder(handed)) rows.push(takeRemark(taking, remark, counts))
  return { rows, added: rows.filter(({ did }) => did === 'added').length }
}

function takeRemark(taking: Taking, handed: HandedRemark, counts: Map<SourceId, number>): HandoverRow {
  const { names, recorder } = taking
  const words = handed.place.quote?.exact ?? handed.body
  if (names.find(handed.iris)) return { ...rowOf(words, null), did: 'known' }
  const parent = handed.replyTo === null ? null : names.findAs('remark', [handed.replyTo])
  const found = parent ? besideParent(taking, parent) : taking.finder.find(handed.place)
  if (!found) return { ...rowOf(words, null), did: 'refused', reason: 'row.no_source' }
  const sequence = (counts.get(found.source.id) ?? countRemarks(recorder.tx, found.source.id)) + 1
  counts.set(found.source.id, sequence)
  const remark = makeRemark(taking, handed, found, { replyTo: parent, sequence })
  insertRemark(recorder.tx, remark)
  names.learn(recorder, remark.id, handed)
  return { ...rowOf(words, found), did: 'added', as: parent ? 'reply' : 'remark' }
}

/** A reply belongs where its parent does, whatever it points at itself. */
function besideParent({ recorder: { tx }, finder }: Taking, parent: RemarkId): FoundPlace | null {
  const sourceId = findRemarkSource(tx, parent)
  return sourceId && finder.newestOf(sourceId)
}

function makeRemark(
  { work, recorder }: Taking,
  { place, author, madeAt, body, tags }: HandedRemark,
  found: FoundPlace,
  thread: Pick<Remark, 'replyTo' | 'sequence'>,
): Remark {
  const { source, capture, span, outcome, places, disagrees } = found
  const passage = span && makePassage(work, recorder, capture, span)
  return {
    ...thread,
    ...{ id: work.newId('remark'), sourceId: source.id, captureId: capture.id, outcome, places, disagrees },
    ...{ passageId: passage?.id ?? null, quote: outcome === null ? null : place.quote },
    ...{ author, madeAt, body, tags, createdAt: recorder.at, createdBy: work.actor.id },
  }
}

/** As they were written; a reply never before what it answers. */
function inOrder(handed: HandedRemark[]): HandedRemark[] {
  const sorted = handed.toSorted(({ madeAt: a }, { madeAt: b }) =>
    (a ?? '') < (b ?? '') ? -1 : Number(a !== b),
  )
  const byIri = new Map(sorted.flatMap((remark) => remark.iris.map((iri) => [iri, remark] as const)))
  const placed = new Set<HandedRemark>()
  for (const remark of sorted) {
    const above: HandedRemark[] = []
    for (
      let next: HandedRemark | undefined = remark;
      next && !placed.has(next) && !above.includes(next);
      next = next.replyTo === null ? undefined : byIri.get(next.replyTo)
    )
      above.push(next)
    for (const each of above.toReversed()) placed.add(each)
  }
  return [...placed]
}
