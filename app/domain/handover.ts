import type { DraftBlock } from './canonical-text.ts'
import type { AppearanceRole } from './claim.ts'
import type { ClaimDraft } from './claim-draft.ts'
import type { MessageValues } from './errors.ts'
import type { EvidenceDraft } from './evidence-draft.ts'
import type { Language } from './language.ts'
import type { LocationOutcome } from './location.ts'
import type { Span } from './passage.ts'
import type { RefusalId } from './refusals.ts'
import type { GivenQuote } from './remark.ts'
import type { SourceDraft } from './source.ts'
import type { TranslationDraft } from './translation.ts'

/** Any JSON object: another store's own account of a thing. */
export type Json = { [key: string]: unknown }

/** What every handed thing is called, in this store first, and what another store said of it, if it came from there. */
export type Handed = { iris: string[]; kept: Json | null }

export type HandedSource = Handed & { draft: SourceDraft; number: number }

/** `text` is null where it was left out; whoever takes it in must have it. */
export type HandedCapture = Handed & {
  sourceIri: string
  capturedAt: string | null
  mediaType: string
  bytesSha256: string
  textSha256: string
  text: string | null
  blocks: DraftBlock[]
}

export type HandedClaim = Handed & {
  number: number
  draft: ClaimDraft
  translations: { language: Language; text: string }[]
}

/** Where something stands: in which text, at which words, at which offsets. What is not said is null. */
export type HandedPlace = {
  captureIri: string | null
  sourceIri: string | null
  /** Web addresses of the work. */
  addresses: string[]
  quote: GivenQuote | null
  position: Span | null
  /** What the offsets count. */
  unit: 'utf16' | 'code_points'
  /** How the words were found, where that was said already. */
  outcome?: LocationOutcome | null
}

export type HandedUse =
  | { kind: 'appearance'; role: AppearanceRole }
  | { kind: 'evidence'; draft: EvidenceDraft }

/** A passage's tie to a claim. A place without words is the whole source. */
export type HandedLink = Handed & {
  claimIri: string
  place: HandedPlace
  use: HandedUse
  translations: TranslationDraft[]
  author: { iri: string; name: string } | null
  madeAt: string | null
}

export type HandedRemark = Handed & {
  place: HandedPlace
  author: string | null
  madeAt: string | null
  body: string
  tags: string[]
  replyTo: string | null
}

/** A row of a file that could not be made out, and why. */
export type UnreadRow = { name: string; reason: RefusalId }

/** Sources, claims, their links and remarks, as one store hands them to another. Links and remarks stand in the order of the file. */
export type Handover = Handed & {
  label: string
  sources: HandedSource[]
  captures: HandedCapture[]
  claims: HandedClaim[]
  links: HandedLink[]
  remarks: HandedRemark[]
}

/** A handover as it was read from a file: what could not be made out, and how many rows the file says there are. */
export type ReadHandover = Handover & { unread: UnreadRow[]; total: number | null }

/** What became of one row: taken in as something, known already, or refused. */
export type HandoverRow = {
  /** The beginning of its words. */
  words: string
  source: number | null
  outcome: LocationOutcome | null
  disagrees: boolean
} & (
  | { did: 'added'; as: 'appearance' | 'evidence' | 'remark' | 'reply' }
  | { did: 'known' }
  /** `values` are what the sentence of the reason speaks of, where it names anything. */
  | { did: 'refused'; reason: RefusalId; values?: MessageValues }
)

/** What taking in a file came to. */
export type HandoverResult = {
  rows: HandoverRow[]
  sources: number
  captures: number
  claims: number
  /** Rows that the file speaks of and does not hold. */
  missing: number
}

/** The same, for a page: how many rows had each end, and at most some hundreds of them, those first that an editor should look at. */
export type ToldHandover = HandoverResult & { count: Record<HandoverRow['did'], number> }
