import { type Appearance, type Claim, numberLabel } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import { countSides, primarySources, type Root, rootsOf } from '#app/domain/origins.ts'
import type { SheetAppearance, SheetClaim, SheetEvidence, SheetJudgement } from '#app/domain/sheet-claim.ts'
import type { StaleReason } from '#app/domain/staleness.ts'
import { freezePassage, freezeTranslations, sourceLabel } from './freeze-passage.server.ts'
import { freezeRoot } from './freeze-relays.server.ts'
import { countingVerdicts, freezeAffirmation, freezeSignature } from './freeze-sign-off.server.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

/** A claim as the sheet holds it, its retracted evidence and appearances left out. */
export function freezeClaim(records: SheetRecords, claim: Claim): SheetClaim {
  const { earlier } = countingVerdicts(records, claim)
  const evidence = (records.evidence.get(claim.id) ?? []).filter((piece) => piece.retraction === null)
  return {
    number: numberLabel('C', claim.number),
    wording: claim.wording.text,
    language: claim.wording.language,
    translations: (records.wordingTranslations.get(claim.wording.id) ?? []).map(({ language, text }) => ({
      language,
      text,
    })),
    claimant: claim.claimant,
    claimedOn: claim.claimedOn,
    verdict: claim.standing,
    judgement: freezeJudgement(records, claim),
    earlierVerdicts: earlier.map((verdict) => ({
      verdict: verdict.code,
      by: held(records.names, verdict.createdBy),
      at: verdict.createdAt,
    })),
    sides: countSides(records.graph, evidence),
    appearances: (records.appearances.get(claim.id) ?? [])
      .filter((appearance) => appearance.retraction === null)
      .map((appearance) => freezeAppearance(records, appearance))
      .sort(byPlace),
    evidence: evidence.map((piece) => freezeEvidence(records, piece, evidence)),
  }
}

function freezeJudgement(records: SheetRecords, claim: Claim): SheetJudgement | null {
  const { inForce: verdict } = countingVerdicts(records, claim)
  if (!verdict) return null
  const { rationale, confidence, settledBy, searched, override } = verdict
  return {
    wording: held(records.wordings, verdict.wordingId).text,
    ...{ rationale, confidence, settledBy, searched, override },
    by: held(records.names, verdict.createdBy),
    at: verdict.createdAt,
    signed: freezeSignature(records, verdict),
    affirms: freezeAffirmation(records, verdict),
    stale: records.staleReasonsOn(verdict).map(freezeReason),
  }
}

function freezeReason(reason: StaleReason): SheetJudgement['stale'][number] {
  return 'evidence' in reason ? { ...reason, evidence: numberLabel('E', reason.evidence) } : reason
}

function freezeAppearance(records: SheetRecords, { role, passageId }: Appearance): SheetAppearance {
  const passage = freezePassage(records, passageId)
  return { role, source: passage.source, passage, translations: freezeTranslations(records, passageId) }
}

function freezeEvidence(records: SheetRecords, piece: Evidence, all: Evidence[]): SheetEvidence {
  const { stance, proximity, basis, circumstances, credibility, passageId, note } = piece
  return {
    number: numberLabel('E', piece.number),
    ...{ stance, proximity, basis, circumstances, credibility, note },
    roots: rootLabels(records, piece, all),
    source: sourceLabel(records, piece.sourceId),
    passage: passageId && freezePassage(records, passageId),
    translations: passageId ? freezeTranslations(records, passageId) : [],
    by: held(records.names, piece.createdBy),
    at: piece.createdAt,
  }
}

/** The roots by which the side of the piece is counted. */
function rootLabels(records: SheetRecords, { sourceId, stance }: Evidence, all: Evidence[]): string[] {
  const firstHand = primarySources(all.filter((piece) => piece.stance === stance))
  const roots: Root[] = [...rootsOf(records.graph, sourceId, firstHand)]
  return roots.map((root) => freezeRoot(records, root)).sort()
}

/** By source number, then by place in its captures. */
function byPlace({ passage: a }: SheetAppearance, { passage: b }: SheetAppearance): number {
  const sources = Number(a.source.slice(1)) - Number(b.source.slice(1))
  if (sources !== 0) return sources
  if (a.capture !== b.capture) return a.capture < b.capture ? -1 : 1
  return a.start - b.start || a.end - b.end
}
