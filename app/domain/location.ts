import type { CaptureId, PassageId } from './ids.ts'
import type { Span } from './passage.ts'

/**
 * What became of a passage's words in a newer capture. `exact`: they stand at the same place of the text; `moved`: elsewhere,
 * with what stood around them; `changed`: their place has other words; `ambiguous`: several places are as likely; `lost`: none is.
 */
export const locationOutcomes = ['exact', 'moved', 'changed', 'ambiguous', 'lost'] as const
export type LocationOutcome = (typeof locationOutcomes)[number]

/** What an editor decided on a location that does not carry over by itself. `confirmed`: with a new passage. */
export const settlements = ['confirmed', 'left'] as const
export type Settlement = (typeof settlements)[number]

/** Where a passage of an older capture stands in a newer one. `span` is null when no single place was found. */
export type Location = {
  passageId: PassageId
  captureId: CaptureId
  outcome: LocationOutcome
  span: Span | null
  at: string
  settlement: Settlement | null
  successorId: PassageId | null
}

/** Words that no longer say in their source what they said when they were quoted, since `at`. */
export type Shift = { outcome: 'changed' | 'lost'; at: string }

/** Whether the words carry over by themselves: the same words at a place that descends from theirs. */
export function carriesOver({ outcome }: Pick<Location, 'outcome'>): boolean {
  return outcome === 'exact' || outcome === 'moved'
}

/** Whether an editor has yet to decide what becomes of the passage. */
export function awaitsDecision(location: Pick<Location, 'outcome' | 'settlement'>): boolean {
  return !carriesOver(location) && location.settlement === null
}
