import type { ShownPassage, ShownRetraction, Signature, SourceHead } from './claim-page.ts'
import type { OriginId, SourceId } from './ids.ts'
import type { Circle, Origin, OriginKind, Relay } from './relay.ts'
import type { Reliability } from './reliability.ts'
import type { Source } from './source.ts'

type NamedSource = { source: Pick<Source, 'number' | 'title' | 'language'>; origin: null }
type NamedOrigin = { source: null; origin: Pick<Origin, 'name' | 'kind'> }

/** A source of the case, or somebody outside of it, by name. */
export type NamedRoot = NamedSource | NamedOrigin

/** The same as a page names whom something comes from. */
export type ShownRoot = (NamedSource & { id: SourceId }) | (NamedOrigin & { id: OriginId })

/** "S1 has it from S2", as a page shows it. */
export type ShownRelay = Pick<Relay, 'id' | 'kind' | 'note' | 'version'> & {
  source: SourceHead
  from: ShownRoot
  passage: ShownPassage | null
  recorded: Signature
  retraction: ShownRetraction | null
}

/** A finding of circular reporting as a page shows it. */
export type ShownCircle = Pick<Circle, 'id' | 'kind' | 'note' | 'version'> & {
  source: SourceHead
  from: SourceHead
  passage: ShownPassage | null
  found: Signature
  /** Whether the other still has it from this source; the relays that say so may have been retracted since. */
  isClosed: boolean
  retraction: ShownRetraction | null
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
  circles: Record<'standing' | 'withdrawn', ShownCircle[]>
  reliability: { inForce: ShownReliability[]; earlier: ShownReliability[] }
}

/** Whom a relay can be from, as a form lists them. */
export type RelayChoices = {
  sources: { id: SourceId; number: number; title: string }[]
  origins: { id: OriginId; name: string; kind: OriginKind }[]
  /** Quotes of the source that are in use already, in the order of its text. */
  quotes: { id: string; words: string }[]
}
