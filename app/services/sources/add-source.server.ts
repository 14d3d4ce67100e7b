import { type Actor, authorize } from '#app/domain/actor.ts'
import { canonicalTextVersion, composeText, type DraftBlock } from '#app/domain/canonical-text.ts'
import { type Capture, type CaptureMethod, mayLackText } from '#app/domain/capture.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId } from '#app/domain/ids.ts'
import type { Source, SourceDraft } from '#app/domain/source.ts'
import { sha256 } from '#db/hash.server.ts'
import { insertBlob, insertCapture } from '#db/queries/captures.server.ts'
import { getCase, nextNumber } from '#db/queries/cases.server.ts'
import { insertSource } from '#db/queries/sources.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'

/** What was got: the original bytes and the blocks of text that an import made of them. */
export type CaptureDraft = {
  method: CaptureMethod
  mediaType: string
  fileName: string | null
  bytes: Uint8Array
  blocks: DraftBlock[]
}

export type SourceAddition = { caseId: CaseId; draft: SourceDraft; capture: CaptureDraft }

/** Adds a source under the next S-number with its first capture. Refuses a capture without text. */
export function addSource(work: Work, addition: SourceAddition): { source: Source; capture: Capture } {
  return change(work, (recorder) => {
    const { tx, at, record } = recorder
    const parent = authorize(work.actor, 'edit', getCase(tx, addition.caseId))
    const source: Source = {
      ...addition.draft,
      id: work.newId('source'),
      caseId: parent.id,
      number: nextNumber(tx, 'sources', parent.id),
      createdAt: at,
      createdBy: work.actor.id,
      version: 1,
    }
    insertSource(tx, source)
    const { id: sourceId, caseId, title } = source
    record({
      type: 'source_added',
      caseId,
      sourceId,
      data: { source: numberLabel('S', source.number), title },
    })
    return { source, capture: takeCapture(work, recorder, source, addition.capture) }
  })
}

function takeCapture(work: Work, { tx, at, record }: Recorder, source: Source, draft: CaptureDraft): Capture {
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
  { method, mediaType, fileName, bytes, blocks: drafts }: CaptureDraft,
): Capture {
  const { text, blocks } = composeText(drafts)
  if (text === '' && !mayLackText(mediaType)) throw new WorkbenchError('invalid', 'capture.no_text')
  return {
    id: work.newId('capture'),
    sourceId: source.id,
    method,
    capturedAt: at,
    capturedBy: work.actor.id,
    mediaType,
    fileName,
    bytesSha256: sha256(bytes),
    textSha256: sha256(text),
    textVersion: canonicalTextVersion,
    text,
    blocks,
  }
}
