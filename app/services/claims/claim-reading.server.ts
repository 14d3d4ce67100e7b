import type { Retraction } from '#app/domain/claim.ts'
import type { ShownPassage, ShownRetraction, Signature, SourceHead } from '#app/domain/claim-page.ts'
import type { CaseId, PassageId, SourceId, UserId } from '#app/domain/ids.ts'
import { placeOf } from '#app/domain/place.ts'
import type { Tx } from '#db/open-database.server.ts'
import { mapCaptureBlocks } from '#db/queries/claim-page.server.ts'
import { mapPassages, mapTranslations } from '#db/queries/passages.server.ts'
import { listCapturesOfCase, mapNames } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'

/** Lookups by id for putting evidence and appearances on a page. An id that is not held is a bug and throws. */
export type ClaimReading = {
  source: (id: SourceId) => SourceHead
  sourceOfPassage: (id: PassageId) => SourceHead
  passage: (id: PassageId) => ShownPassage
  signature: (by: UserId, at: string) => Signature
  retraction: (retraction: Retraction | null) => ShownRetraction | null
}

/** Reads at once what the passages of these pieces need. */
export function readingOf(tx: Tx, caseId: CaseId, pieces: { passageId: PassageId | null }[]): ClaimReading {
  const passageIds = pieces.flatMap((piece) => piece.passageId ?? [])
  const passages = mapPassages(tx, passageIds)
  const translations = mapTranslations(tx, passageIds)
  const captures = mapCaptureBlocks(tx, [...new Set([...passages.values()].map((one) => one.captureId))])
  const sources = new Map(listSources(tx, caseId).map((source) => [source.id, source]))
  const names = mapNames(tx)
  const newest = new Map(listCapturesOfCase(tx, caseId).map(({ id, sourceId }) => [sourceId, id]))

  const source = (id: SourceId): SourceHead => {
    const { number, title, publisher, published, language, url } = held(sources, id)
    return { number, title, publisher, published, language, url }
  }
  const signature = (by: UserId, at: string) => ({ by: held(names, by), at })
  return {
    source,
    signature,
    sourceOfPassage: (id) => source(held(captures, held(passages, id).captureId).sourceId),
    passage: (id) => {
      const { locator, captureId } = held(passages, id)
      const { blocks, sourceId } = held(captures, captureId)
      return {
        ...{ id, locator },
        olderCapture: newest.get(sourceId) === captureId ? null : captureId,
        place: locator.kind === 'text' ? placeOf(blocks, locator.start) : null,
        translations: (translations.get(id) ?? []).map(({ text, language, madeBy }) => ({
          ...{ text, language, madeBy },
        })),
      }
    },
    retraction: (given) => given && { ...signature(given.by, given.at), reason: given.reason },
  }
}

function held<K, V>(map: Map<K, V>, id: K): V {
  const value = map.get(id)
  if (value === undefined) throw new Error(`${String(id)} is named and not held`)
  return value
}
