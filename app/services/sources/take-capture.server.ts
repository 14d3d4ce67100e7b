import type { Actor } from '#app/domain/actor.ts'
import { canonicalTextVersion, composeText, type DraftBlock } from '#app/domain/canonical-text.ts'
import { type Capture, type CaptureMethod, mayLackText } from '#app/domain/capture.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Retrieval } from '#app/domain/retrieval.ts'
import type { Source } from '#app/domain/source.ts'
import { sha256 } from '#db/hash.server.ts'
import { insertBlob, insertCapture } from '#db/queries/captures.server.ts'
import type { Recorder, Work } from '../work.server.ts'

/** What was got: the original bytes and the blocks of text that an import made of them. */
export type CaptureDraft = {
  method: CaptureMethod
  mediaType: string
  fileName: string | null
  /** How it was fetched; left out when it did not come from the web. */
  retrieval?: Retrieval | null
  bytes: Uint8Array
  blocks: DraftBlock[]
  /** When it was got, for one that somebody else got and handed over; now, where it is left out. */
  capturedAt?: string
}

/** Keeps a capture of a source with its bytes, and records it. Refuses one without text, unless its kind may lack it. */
export function takeCapture(
  work: Work,
  { tx, at, record }: Recorder,
  source: Source,
  draft: CaptureDraft,
): Capture {
  const capture = makeCapture(work, at, source, draft)
  insertBlob(tx, capture.bytesSha256, draft.bytes)
  insertCapture(tx, capture)
  const { id, method, bytesSha256, textSha256 } = capture
  record({
    type: 'capture_taken',
    caseId: source.caseId,
    sourceId: source.id,
    data: { source: numberLabel('S', source.number), capture: id, method, bytesSha256, textSha256 },
  })
  return capture
}

function makeCapture(
  work: { actor: Actor; newId: Work['newId'] },
  at: string,
  source: Source,
  { method, mediaType, fileName, retrieval, bytes, blocks: drafts, capturedAt = at }: CaptureDraft,
): Capture {
  const { text, blocks } = composeText(drafts)
  if (text === '' && !mayLackText(mediaType)) throw new WorkbenchError('invalid', 'capture.no_text')
  return {
    id: work.newId('capture'),
    sourceId: source.id,
    method,
    capturedAt,
    capturedBy: work.actor.id,
    mediaType,
    fileName,
    retrieval: retrieval ?? null,
    bytesSha256: sha256(bytes),
    textSha256: sha256(text),
    textVersion: canonicalTextVersion,
    text,
    blocks,
  }
}
