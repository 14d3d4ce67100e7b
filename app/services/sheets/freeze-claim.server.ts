import { type Appearance, type Claim, numberLabel } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { PassageId, SourceId } from '#app/domain/ids.ts'
import type { SheetAppearance, SheetClaim, SheetEvidence, SheetJudgement } from '#app/domain/sheet-claim.ts'
import type { SheetPassage, SheetTranslation } from '#app/domain/sheet-source.ts'
import { type StaleReason, staleReasons } from '#app/domain/staleness.ts'
import { countingVerdicts, freezeAffirmation, freezeSignature } from './freeze-sign-off.server.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

/** A claim as the sheet holds it, its retracted evidence and appearances left out. */
export function freezeClaim(records: SheetRecords, claim: Claim): SheetClaim {
  const { earlier } = countingVerdicts(records, claim)
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
    appearances: (records.appearances.get(claim.id) ?? [])
      .filter((appearance) => appearance.retraction === null)
      .map((appearance) => freezeAppearance(records, appearance))
      .sort(byPlace),
    evidence: (records.evidence.get(claim.id) ?? [])
      .filter((piece) => piece.retraction === null)
      .map((piece) => freezeEvidence(records, piece)),
  }
}

function freezeJudgement(records: SheetRecords, claim: Claim): SheetJudgement | null {
  const { inForce: verdict } = countingVerdicts(records, claim)
  if (!verdict) return null
  const { rationale, confidence, settledBy, searched, override } = verdict
  const reasons = staleReasons(verdict, claim.wording.id, records.evidence.get(claim.id) ?? [])
  return {
    wording: held(records.wordings, verdict.wordingId).text,
    ...{ rationale, confidence, settledBy, searched, override },
    by: held(records.names, verdict.createdBy),
    at: verdict.createdAt,
    signed: freezeSignature(records, verdict),
    affirms: freezeAffirmation(records, verdict),
    stale: reasons.map(freezeReason),
  }
}

function freezeReason(reason: StaleReason): SheetJudgement['stale'][number] {
  return reason.kind === 'reworded' ? reason : { ...reason, evidence: numberLabel('E', reason.evidence) }
}

function freezeAppearance(records: SheetRecords, { role, passageId }: Appearance): SheetAppearance {
  const passage = freezePassage(records, passageId)
  return { role, source: passage.source, passage, translations: freezeTranslations(records, passageId) }
}

function freezeEvidence(records: SheetRecords, piece: Evidence): SheetEvidence {
  const { stance, proximity, passageId, note } = piece
  return {
    number: numberLabel('E', piece.number),
    ...{ stance, proximity, note },
    source: sourceLabel(records, piece.sourceId),
    passage: passageId && freezePassage(records, passageId),
    translations: passageId ? freezeTranslations(records, passageId) : [],
    by: held(records.names, piece.createdBy),
    at: piece.createdAt,
  }
}

/** S2: how the sheet names a source. */
export function sourceLabel(records: SheetRecords, id: SourceId): string {
  return numberLabel('S', held(records.sources, id).number)
}

/** A passage with the labels of its source and capture. */
export function freezePassage(records: SheetRecords, id: PassageId): SheetPassage {
  const { captureId, locator } = held(records.passages, id)
  if (locator.kind !== 'text') throw new Error(`A sheet cannot hold the ${locator.kind} passage ${id} yet`)
  const { kind: _, ...words } = locator
  const { sourceId } = held(records.captures, captureId)
  return { source: sourceLabel(records, sourceId), capture: captureId, ...words }
}

function freezeTranslations(records: SheetRecords, id: PassageId): SheetTranslation[] {
  const translations = records.translations.get(id) ?? []
  return translations.map(({ language, text, madeBy }) => ({ language, text, madeBy }))
}

/** By source number, then by place in its captures. */
function byPlace({ passage: a }: SheetAppearance, { passage: b }: SheetAppearance): number {
  const sources = Number(a.source.slice(1)) - Number(b.source.slice(1))
  if (sources !== 0) return sources
  if (a.capture !== b.capture) return a.capture < b.capture ? -1 : 1
  return a.start - b.start || a.end - b.end
}
