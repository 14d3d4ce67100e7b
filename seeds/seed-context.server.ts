import type { Capture } from '#app/domain/capture.ts'
import type { CaseId, ClaimId, PassageId } from '#app/domain/ids.ts'
import type { Span } from '#app/domain/passage.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { findQuote } from './find-quote.ts'
import type { SeedClock } from './seed-time.ts'
import type { EditorKey, Quote, SourceKey } from './worked-case/shapes.ts'
import type { WorkedCase } from './worked-case/worked-case.ts'

/** What a seeding carries from step to step: who acts, the clock, and what the keys of the data have become. */
export type Seeding = {
  content: WorkedCase
  caseId: CaseId
  works: Record<EditorKey, Work>
  clock: SeedClock
  captures: Map<SourceKey, Capture>
  /** By the key of the claim. */
  claims: Map<string, { id: ClaimId; number: number }>
  /** Numbers by `claim key/evidence key`. */
  evidence: Map<string, number>
  translated: Set<PassageId>
}

/** The value of a key, or an error that names it. */
export function demand<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The worked case has no ${key}`)
  return value
}

/** The place of a quote in its capture; stops with file and quote when it is not there. */
export function placeOf(seeding: Seeding, quote: Quote): { captureId: Capture['id']; span: Span } {
  const capture = demand(seeding.captures, quote.source)
  const { file } = seeding.content.sources[quote.source]
  return { captureId: capture.id, span: findQuote(file, capture.text, quote) }
}

/** Puts a quoted passage into English, once, marked as the editors' own. */
export function translateOnce(seeding: Seeding, by: EditorKey, passageId: PassageId, quote: Quote): void {
  if (seeding.translated.has(passageId)) return
  seeding.translated.add(passageId)
  translatePassage(seeding.works[by], {
    passageId,
    draft: { language: 'en', text: quote.english, madeBy: 'editors' },
  })
}
