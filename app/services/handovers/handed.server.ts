import type { Handed, HandedLink, HandedPlace, HandedRemark, Json } from '#app/domain/handover.ts'
import type { CaptureId, CaseId, PassageId, SourceId, UserId } from '#app/domain/ids.ts'
import { isTextPassage, type Passage, type TextLocator } from '#app/domain/passage.ts'
import type { Remark } from '#app/domain/remark.ts'
import type { Source } from '#app/domain/source.ts'
import type { Translation } from '#app/domain/translation.ts'
import type { Tx } from '#db/open-database.server.ts'
import { mapCounterparts, mapKept } from '#db/queries/counterparts.server.ts'
import type { HandedTie } from './handed-ties.server.ts'
import { iriOf } from './iri.server.ts'

/** What the things of a case are called here and elsewhere, and what was said of them there. */
export type Naming = { named: (id: string) => Handed; keptOf: (id: string) => Json | null }

/** Reads all names of a case once. */
export function namingOf(tx: Tx, caseId: CaseId): Naming {
  const kept = mapKept(tx, caseId)
  const elsewhere = new Map<string, string[]>()
  for (const [iri, id] of mapCounterparts(tx, caseId)) elsewhere.set(id, [...(elsewhere.get(id) ?? []), iri])
  const keptOf = (id: string) => kept.get(id) ?? null
  return { keptOf, named: (id) => ({ iris: [iriOf(id), ...(elsewhere.get(id) ?? [])], kept: keptOf(id) }) }
}

type Around = {
  where: Map<SourceId, Source>
  names: Map<UserId, string>
  translations: Map<PassageId, Translation[]>
}

/** A tie as it is handed over, with the passage's translations. */
export function handedLink({ named }: Naming, tie: HandedTie, around: Around): HandedLink {
  const { id, claimId, sourceId, captureId, passage, use, createdAt, createdBy } = tie
  const words = passage && isTextPassage(passage) ? wordsOf(passage.locator) : { quote: null, position: null }
  const translations = (passage && around.translations.get(passage.id)) ?? []
  return {
    ...named(id),
    claimIri: iriOf(claimId),
    place: {
      ...placeIn(around.where.get(sourceId), sourceId, captureId),
      ...words,
    },
    use,
    translations: translations.map(({ language, text: words, madeBy }) => ({
      language,
      text: words,
      madeBy,
    })),
    author: { iri: iriOf(createdBy), name: around.names.get(createdBy) ?? '' },
    madeAt: createdAt,
  }
}

/** A remark as it is handed on: with the words of the passage it was found at, else with those that it quoted. */
export function handedRemark(
  { named }: Naming,
  remark: Remark,
  { where, passages }: { where: Map<SourceId, Source>; passages: Map<PassageId, Passage> },
): HandedRemark {
  const { id, sourceId, captureId, quote, author, madeAt, body, tags, replyTo, outcome } = remark
  const passage = remark.passageId && passages.get(remark.passageId)
  const words = passage && isTextPassage(passage) ? wordsOf(passage.locator) : { quote, position: null }
  return {
    ...named(id),
    place: { ...placeIn(where.get(sourceId), sourceId, captureId), ...words, outcome },
    ...{ author, madeAt, body, tags },
    replyTo: replyTo && iriOf(replyTo),
  }
}

function wordsOf({
  exact,
  prefix,
  suffix,
  start,
  end,
}: TextLocator): Pick<HandedPlace, 'quote' | 'position'> {
  return { quote: { exact, prefix, suffix }, position: { start, end } }
}

function placeIn(source: Source | undefined, sourceId: SourceId, captureId: CaptureId | null) {
  return {
    captureIri: captureId && iriOf(captureId),
    sourceIri: iriOf(sourceId),
    addresses: source?.url ? [source.url] : [],
    unit: 'utf16',
  } satisfies Partial<HandedPlace>
}
