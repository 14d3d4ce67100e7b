import type { Stance } from './evidence.ts'
import { citedEvidence } from './rationale.ts'
import { type Sheet, type SheetRetracted, sheetOrder } from './sheet.ts'
import type { SheetAppearance, SheetClaim, SheetEvidence } from './sheet-claim.ts'
import type { SheetPassage } from './sheet-parts.ts'
import type { SheetOrigin } from './sheet-relay.ts'
import type { SheetCapture, SheetSource } from './sheet-source.ts'
import type { Standing } from './verdict.ts'

/** What reading a sheet aloud needs, whatever the format: lookups by label, and its parts in their order. */
export type SheetIndex = {
  claim: (label: string) => SheetClaim
  source: (label: string) => SheetSource
  capture: (passage: SheetPassage) => SheetCapture
  origin: (id: string) => SheetOrigin
}

/** Makes the lookups once for a sheet. A label that the sheet does not hold is a bug and throws. */
export function indexSheet(sheet: Sheet): SheetIndex {
  const claims = new Map(sheet.claims.map((claim) => [claim.number, claim]))
  const sources = new Map(sheet.sources.map((source) => [source.number, source]))
  const captures = new Map(
    sheet.sources.flatMap((source) => source.captures).map((capture) => [capture.id, capture]),
  )
  const origins = new Map(sheet.origins.map((origin) => [origin.id, origin]))
  return {
    claim: (label) => held(claims.get(label), label),
    source: (label) => held(sources.get(label), label),
    capture: (passage) => held(captures.get(passage.capture), passage.capture),
    origin: (id) => held(origins.get(id), id),
  }
}

function held<T>(value: T | undefined, label: string): T {
  if (value === undefined) throw new Error(`The sheet names ${label} and does not hold it`)
  return value
}

/** The claims of each verdict that has any, in the order in which the sheet speaks of verdicts. */
export function claimsByStanding(sheet: Sheet): { standing: Standing; claims: SheetClaim[] }[] {
  return sheetOrder
    .map((standing) => ({ standing, claims: sheet.claims.filter((claim) => claim.verdict === standing) }))
    .filter((group) => group.claims.length > 0)
}

/** For, against, and what counts for neither. */
export const evidenceSides = ['for', 'against', 'neither'] as const
export type EvidenceSide = (typeof evidenceSides)[number]

const sides: Record<Stance, EvidenceSide> = {
  supports: 'for',
  contradicts: 'against',
  mentions: 'neither',
  context: 'neither',
}

/** The claim's evidence, parted by the side it speaks for. */
export function evidenceBySide(claim: SheetClaim): Record<EvidenceSide, SheetEvidence[]> {
  const of = (side: EvidenceSide) => claim.evidence.filter((piece) => sides[piece.stance] === side)
  return { for: of('for'), against: of('against'), neither: of('neither') }
}

/** The evidence of the claim that quotes the very passage of an appearance, so that it need not be printed twice. */
export function quotedUnder(claim: SheetClaim, { passage }: SheetAppearance): SheetEvidence | null {
  const { capture, start, end } = passage
  const isSame = (other: SheetPassage | null) =>
    other !== null && other.capture === capture && other.start === start && other.end === end
  return claim.evidence.find((piece) => isSame(piece.passage)) ?? null
}

export type RetractedEvidence = SheetRetracted['evidence'][number]

/** A piece of evidence that a rationale cites: it stands, was withdrawn since, or cannot be told. */
export type CitedPiece = {
  label: string
  standing: SheetEvidence | null
  retracted: RetractedEvidence | null
}

/** What the claim's rationale cites, each once, in the order of first mention. */
export function citedPieces(sheet: Sheet, claim: SheetClaim): CitedPiece[] {
  return citedEvidence(claim.judgement?.rationale ?? []).map((number) => {
    const label = `E${number}`
    return {
      label,
      standing: claim.evidence.find((piece) => piece.number === label) ?? null,
      retracted: sheet.retracted.evidence.find((piece) => piece.number === label) ?? null,
    }
  })
}

/** Whether the sheet is of a part of the case. */
export function isFiltered(sheet: Sheet): boolean {
  return Object.values(sheet.filter).some((value) => value !== null)
}
