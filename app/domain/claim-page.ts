import type { ShownAssignment } from './assignment.ts'
import type { Appearance, Claim } from './claim.ts'
import type { Evidence } from './evidence.ts'
import type { CaptureId } from './ids.ts'
import type { Language } from './language.ts'
import type { SideCounts } from './origins.ts'
import type { Locator } from './passage.ts'
import type { Place } from './place.ts'
import type { Rival } from './rival.ts'
import type { Source } from './source.ts'
import type { StaleReason } from './staleness.ts'
import type { Translation } from './translation.ts'
import type { Verdict } from './verdict.ts'

/** Who did something, by name, and when. */
export type Signature = { by: string; at: string }

/** A withdrawal as a page shows it. */
export type ShownRetraction = Signature & { reason: string }

/** What a page shows of a source wherever it is named. */
export type SourceHead = Pick<Source, 'number' | 'title' | 'publisher' | 'published' | 'language' | 'url'>

/** Words of a source with where they stand and what they say in other languages. */
export type ShownPassage = {
  id: string
  locator: Locator
  /** The capture it lies in, when that is not the newest one of its source. */
  olderCapture: CaptureId | null
  place: Place | null
  translations: Pick<Translation, 'text' | 'language' | 'madeBy'>[]
}

export type ShownEvidence = Pick<
  Evidence,
  'number' | 'stance' | 'proximity' | 'basis' | 'circumstances' | 'credibility' | 'note' | 'version' | 'shift'
> & {
  source: SourceHead
  passage: ShownPassage | null
  attached: Signature
  retraction: ShownRetraction | null
}

export type ShownAppearance = Pick<Appearance, 'id' | 'role' | 'version'> & {
  source: SourceHead
  passage: ShownPassage
  noted: Signature
  retraction: ShownRetraction | null
}

export type ShownVerdict = Pick<
  Verdict,
  'id' | 'code' | 'rationale' | 'confidence' | 'settledBy' | 'searched' | 'override' | 'wordingId'
> & {
  wording: string
  given: Signature
  /** Who signed it, where a signature was asked for. */
  signed: (Signature & { comment: string }) | null
  /** Why an earlier verdict still stands, when this one says so. */
  affirmReason: string | null
}

/** Words of a claim in one language and whose they are. */
export type ShownWording = { id: string; text: string; language: Language; worded: Signature }

export type ShownClaim = Pick<Claim, 'number' | 'claimant' | 'claimedOn' | 'standing' | 'version'> & {
  wording: ShownWording
  /** What the wording in force says in other languages. */
  translations: ShownWording[]
  earlierWordings: ShownWording[]
  recorded: Signature
  retraction: ShownRetraction | null
}

/** A claim with all that its page shows. The verdicts are those that count, newest first; the first one is in force. */
export type ClaimPage = {
  claim: ShownClaim
  verdicts: ShownVerdict[]
  stale: StaleReason[]
  sides: SideCounts
  evidence: ShownEvidence[]
  appearances: ShownAppearance[]
  /** `groundsOf` the evidence on the page. */
  grounds: string
  /** The other answers to the exclusive questions that it answers. */
  rivals: Rival[]
}

/** A claim as the list shows it. */
export type ClaimRow = Pick<Claim, 'number' | 'claimant' | 'claimedOn' | 'standing'> & {
  wording: string
  language: Language
  updatedAt: string
  sides: SideCounts
  stale: StaleReason[]
  /** Who is to judge it; null while nobody is. */
  assignment: ShownAssignment | null
}
