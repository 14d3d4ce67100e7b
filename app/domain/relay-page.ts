import type { ShownPassage, ShownRetraction, Signature, SourceHead } from './claim-page.ts'
import type { OriginId, SourceId } from './ids.ts'
import type { Circle, Origin, OriginKind, Relay } from './relay.ts'
import type { Reliability } from './reliability.ts'
import type { Source } from './source.ts'

/** A source of the case, or somebody outside of it, as a page names whom something comes from. */
export type ShownRoot =
  | { id: SourceId; source: Pick<Source, 'number' | 'title' | 'language'>; origin: null }
  | { id: OriginId; source: null; origin: Pick<Origin, 'name' | 'kind'> }

/** "S1 has it from S2", as a page shows it. */
export type ShownRelay = Pick<Relay, 'id' | 'kind' | 'note' | 'version'> & {
  source: SourceHead
  from: ShownRoot
  passage: ShownPassage | null
  recorded: Signature
  retraction: ShownRetraction | null
}

/** A finding of circular reporting as a page shows it. */
export type ShownCircle = Pick<Circle, 'id' | 'kind' | 'note'> & {
  source: SourceHead
  from: SourceHead
  found: Signature
}

export type ShownReliability = Pick<Reliability, 'id' | 'topic' | 'grade' | 'reason'> & {
  assessed: Signature
}

/** Where a source has what it says from, who has it from there, and how reliable it was found to be. */
export type SourceRelays = {
  isOrigin: boolean
  /** Where it has it from in the end; itself while nothing is known. */
  roots: ShownRoot[]
  from: ShownRelay[]
  to: ShownRelay[]
  withdrawn: ShownRelay[]
  circles: ShownCircle[]
  reliability: { inForce: ShownReliability[]; earlier: ShownReliability[] }
}

/** Whom a relay can be from, as a form lists them. */
export type RelayChoices = {
  sources: { id: SourceId; number: number; title: string }[]
  origins: { id: OriginId; name: string; kind: OriginKind }[]
  /** Quotes of the source that are in use already, in the order of its text. */
  quotes: { id: string; words: string }[]
}
