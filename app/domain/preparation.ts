import type { Block, CaptureMethod } from './capture.ts'
import type { Refusal } from './errors.ts'
import type { CaseId, PreparationId, SourceId, UserId } from './ids.ts'
import type { Retrieval } from './retrieval.ts'
import type { SourceDraft } from './source.ts'

/** A work on its way into a case: its bytes and what was read from them, before an editor locks its text. */
export type Preparation = {
  id: PreparationId
  caseId: CaseId
  /** The source of which it is to be a new capture; null when it is to be a new source. */
  sourceId: SourceId | null
  /** What is known of the source so far: what the editor typed, then what the work says of itself. */
  draft: SourceDraft
  method: CaptureMethod
  mediaType: string
  fileName: string | null
  retrieval: Retrieval | null
  bytes: Uint8Array
  text: string
  blocks: Block[]
  createdAt: string
  createdBy: UserId
}

/** What became of one of several files: it waits to be looked at, or the reason why not. */
export type FileResult = { name: string } & ({ preparation: PreparationId } | { refusal: Refusal })
