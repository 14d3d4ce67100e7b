import type { Capture } from '#app/domain/capture.ts'
import type { HandedPlace } from '#app/domain/handover.ts'
import type { CaptureId, CaseId, SourceId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { listCapturesOfCase } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { knownAddresses } from '../sources/known-addresses.server.ts'
import type { Names } from './names.server.ts'
import type { PlaceInText, PlaceMemory } from './place-memory.server.ts'

/** Where something stands in the case. */
export type FoundPlace = PlaceInText & {
  source: Source
  capture: Pick<Capture, 'id' | 'text'>
}

export type Finder = {
  /** In the very capture that is named, else in the newest of the source that is named or has the address; null when the case has neither. */
  find: (place: HandedPlace) => FoundPlace | null
  /** The newest capture of a source, with nothing looked for in it. */
  newestOf: (sourceId: SourceId) => FoundPlace
}

/** Finds places in the texts of a case, as they are when it is made. */
export function finderOf(
  tx: Tx,
  caseId: CaseId,
  names: Names,
  memory: PlaceMemory,
  handed: ReadonlyMap<string, CaptureId>,
  otherwise?: SourceId,
): Finder {
  const findByAddress = knownAddresses(tx, caseId)
  const sources = new Map(listSources(tx, caseId).map((source) => [source.id, source]))
  const heads = listCapturesOfCase(tx, caseId)
  const captures = new Map(heads.map((head) => [head.id, head]))
  const newest = new Map(heads.map((head) => [head.sourceId, head]))
  const texts = new Map<CaptureId, string>()
  const textOf = (id: CaptureId) => {
    const text = texts.get(id) ?? getCapture(tx, id).text
    texts.set(id, text)
    return text
  }
  return {
    find: (place) => {
      const named = namedCapture(place)
      const head = named ?? newest.get(sourceOf(place) ?? ('' as SourceId))
      if (!head) return null
      const read = () => textOf(head.id)
      const { textSha256: sha256 } = head
      return { ...memory(place, { sha256, read, named: named !== undefined }), ...inCase(head) }
    },
    newestOf: (sourceId) => {
      const head = newest.get(sourceId)
      if (!head) throw new Error('Every source has a capture')
      return { outcome: null, span: null, places: [], disagrees: false, ...inCase(head) }
    },
  }

  function inCase({ id, sourceId }: { id: CaptureId; sourceId: SourceId }) {
    const source = sources.get(sourceId)
    if (!source) throw new Error('Every capture has a source')
    return { source, capture: { id, text: textOf(id) } }
  }

  function namedCapture({ captureIri }: HandedPlace) {
    if (captureIri === null) return undefined
    const id = handed.get(captureIri) ?? names.findAs('capture', [captureIri])
    return id ? captures.get(id) : undefined
  }

  function sourceOf({ sourceIri, addresses }: HandedPlace): SourceId | undefined {
    const named = sourceIri === null ? null : names.findAs('source', [sourceIri])
    return named ?? findByAddress(addresses) ?? otherwise
  }
}
