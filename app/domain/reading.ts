import type { Capture, ShownBlock } from './capture.ts'
import type { Appearance, AppearanceRole, Claim } from './claim.ts'
import type { Evidence, Stance } from './evidence.ts'
import type { AppearanceId, ClaimId, EvidenceId, PassageId } from './ids.ts'
import type { Language } from './language.ts'
import { noSides, type SideCounts } from './origins.ts'
import type { Span } from './passage.ts'
import type { Source } from './source.ts'
import type { Standing } from './verdict.ts'

/** A claim as the reader names it. */
export type ReaderClaim = {
  id: ClaimId
  number: number
  wording: string
  language: Language
  standing: Standing
}

/** Why a passage belongs to a claim. */
export type PassageLink =
  | { kind: 'appearance'; id: AppearanceId; role: AppearanceRole; version: number }
  | { kind: 'evidence'; id: EvidenceId; number: number; stance: Stance; version: number }

/** One card of the margin: a claim at a passage, with all that ties it there. */
export type ReaderCard = Span & { key: string; claim: ReaderClaim; links: PassageLink[]; sides: SideCounts }

/** All that the reader shows of a source. */
export type ReadSource = {
  source: Source
  capture: Omit<Capture, 'text' | 'blocks'>
  capturedBy: string
  text: string
  blocks: ShownBlock[]
  cards: ReaderCard[]
  claims: ReaderClaim[]
  /** The captures of the source, the newest first; the one that is shown is among them. */
  captures: Pick<Capture, 'id' | 'capturedAt'>[]
  /** How many quotes of older captures wait for a decision, since their words changed in the newest one. */
  undecided: number
  /** How many remarks of others there are on the source. */
  remarks: number
}

/** What came of a form of the reader, for saying so. */
export type ReaderResult =
  | { did: 'claim' | 'appearance'; claim: number }
  | { did: 'evidence'; claim: number; evidence: number }
  | { did: 'recut' }
  | { did: 'boilerplate'; folded: boolean }

/** The claim as the reader names it. */
export function readerClaim({ id, number, wording, standing }: Claim): ReaderClaim {
  return { id, number, wording: wording.text, language: wording.language, standing }
}

type Used = {
  appearances: readonly Appearance[]
  evidence: readonly Evidence[]
  /** Where each passage stands in the text that is shown. */
  spans: ReadonlyMap<PassageId, Span>
  claims: readonly Claim[]
  sides: ReadonlyMap<ClaimId, SideCounts>
}

/** The cards of a capture, in the order of its text. One claim at one passage is one card, however many ties it has. */
export function gatherCards({ appearances, evidence, spans, claims, sides }: Used): ReaderCard[] {
  const byClaim = new Map(claims.map((claim) => [claim.id, claim]))
  const cards = new Map<string, ReaderCard>()

  function put(claimId: ClaimId, passageId: PassageId | null, link: PassageLink) {
    const claim = byClaim.get(claimId)
    const span = passageId && spans.get(passageId)
    if (!claim || claim.retraction || !span) return
    const { start, end } = span
    const key = `C${claim.number}-${start}-${end}`
    const card = cards.get(key)
    if (card) card.links.push(link)
    else {
      const counted = sides.get(claimId) ?? noSides
      cards.set(key, { key, start, end, claim: readerClaim(claim), links: [link], sides: counted })
    }
  }

  for (const { claimId, passageId, id, role, version, retraction } of appearances) {
    if (!retraction) put(claimId, passageId, { kind: 'appearance', id, role, version })
  }
  for (const { claimId, passageId, id, number, stance, version, retraction } of evidence) {
    if (!retraction) put(claimId, passageId, { kind: 'evidence', id, number, stance, version })
  }
  return [...cards.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || a.claim.number - b.claim.number,
  )
}
