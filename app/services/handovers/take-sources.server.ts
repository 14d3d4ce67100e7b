import type { Capture } from '#app/domain/capture.ts'
import type { HandedCapture, HandedSource, Handover } from '#app/domain/handover.ts'
import type { CaptureId, CaseId, SourceId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import { sha256 } from '#db/hash.server.ts'
import { findCaptureByText, listCaptures } from '#db/queries/captures.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { addSource } from '../sources/add-source.server.ts'
import { knownAddresses } from '../sources/known-addresses.server.ts'
import { type CaptureDraft, takeCapture } from '../sources/take-capture.server.ts'
import type { Recorder, Work } from '../work.server.ts'
import { matchCaptures } from './match-captures.server.ts'
import type { Names } from './names.server.ts'

export type TakenSources = {
  /** Which of our captures holds the text of each handed one. */
  captures: Map<string, CaptureId>
  /** How many sources and how many captures were added. */
  sources: number
  added: number
  /** Sources of which a capture was added or may have been. */
  touched: Set<SourceId>
}

/**
 * Finds the handed sources in the case, by name, by text or by address, and adds those that it does not have with their texts. Of a source that
 * shares no text with the case, found by its address alone, only the quotes are taken, not the other store's captures.
 */
export function takeSources(
  work: Work,
  recorder: Recorder,
  caseId: CaseId,
  names: Names,
  { sources, captures }: Pick<Handover, 'sources' | 'captures'>,
): TakenSources {
  const { tx } = recorder
  const taken: TakenSources = { captures: new Map(), sources: 0, added: 0, touched: new Set() }
  for (const handed of sources.toSorted((a, b) => a.number - b.number)) takeSource(handed)
  return taken

  function takeSource(handed: HandedSource): void {
    const texts = textsOf(handed, captures)
    const source = findSource(handed, texts) ?? add(handed, texts)
    if (!source) return
    const same = matchCaptures(listCaptures(tx, source.id), texts, names)
    const isShared = same.size > 0
    if (!names.find(handed.iris))
      names.learn(recorder, source.id, isShared ? handed : { ...handed, kept: null })
    if (!isShared) return
    taken.touched.add(source.id)
    for (const capture of texts) takeText(source, capture, same.get(capture))
  }

  function findSource({ iris, draft: { url } }: HandedSource, texts: HandedCapture[]): Source | null {
    const alike = texts.map(({ text }) => findCaptureByText(tx, caseId, sha256(text ?? ''))).find(Boolean)
    const found =
      names.findAs('source', iris) ??
      alike?.sourceId ??
      (url === null ? undefined : knownAddresses(tx, caseId)([url]))
    return found ? getSource(tx, found) : null
  }

  /** A new source with the oldest of its captures; null when no text of it was handed over. */
  function add({ draft }: HandedSource, [first]: HandedCapture[]): Source | null {
    if (!first) return null
    const { source, capture } = addSource(work, { caseId, draft, capture: captureDraft(first, recorder.at) })
    taken.sources += 1
    keep(first, capture)
    return source
  }

  /** The capture with this text, or a new one beside those that are there. */
  function takeText(source: Source, handed: HandedCapture, same: CaptureId | undefined): void {
    if (same) taken.captures.set(handed.iris[0] ?? '', same)
    else keep(handed, takeCapture(work, recorder, source, captureDraft(handed, recorder.at)))
    if (same && !names.find(handed.iris)) names.learn(recorder, same, handed)
  }

  function keep(handed: HandedCapture, { id }: Pick<Capture, 'id'>): void {
    taken.added += 1
    taken.captures.set(handed.iris[0] ?? '', id)
    names.learn(recorder, id, handed)
  }
}

/** The captures of a handed source that came with their texts, oldest first. */
function textsOf({ iris }: HandedSource, captures: HandedCapture[]): HandedCapture[] {
  return captures
    .filter(({ sourceIri, text }) => iris.includes(sourceIri) && text !== null)
    .toSorted((a, b) => ((a.capturedAt ?? '') < (b.capturedAt ?? '') ? -1 : 1))
}

/** A text that somebody else captured; its date is theirs, unless it lies in the future. */
function captureDraft({ text, blocks, capturedAt }: HandedCapture, now: string): CaptureDraft {
  return {
    method: 'received',
    mediaType: 'text/plain',
    fileName: null,
    bytes: new TextEncoder().encode(text ?? ''),
    blocks,
    ...(capturedAt !== null && capturedAt <= now && { capturedAt }),
  }
}
