import type { ClaimFilter } from '#app/domain/claim-filter.ts'
import type { Sheet, SheetRetracted } from '#app/domain/sheet.ts'
import type { SheetClaim, SheetEvidence, SheetStaleReason } from '#app/domain/sheet-claim.ts'
import type { SheetPassage } from '#app/domain/sheet-parts.ts'
import { type CitedPiece, isFiltered, type SheetIndex } from '#app/domain/sheet-reading.ts'
import type { SheetAffirmation, SheetSignature } from '#app/domain/sheet-sign-off.ts'
import type { SheetCapture, SheetSource } from '#app/domain/sheet-source.ts'
import { isolate } from '#app/domain/text-direction.ts'
import type { Standing } from '#app/domain/verdict.ts'
import { partialDateText } from './dates.ts'
import type { Text } from './text.ts'
import { weightWords } from './weight-words.ts'

/** A line of a list of facts: what it is about, what it says, and whether it is set in a fixed-width face. */
export type Fact = { label: string; value: string; code?: boolean }

/** A moment to the second in UTC: "2026-11-21 09:00:00 UTC". The same in every language. */
export function exactMoment(at: string): string {
  return `${at.slice(0, 19).replace('T', ' ')} UTC`
}

/** The head of a sheet, line by line. */
export function headFacts(text: Text, sheet: Sheet): Fact[] {
  const { head, editors } = sheet
  return [
    { label: text('sheet.case'), value: sheet.case.slug, code: true },
    { label: text('sheet.scope'), value: scopeWords(text, sheet) },
    { label: text('sheet.languages'), value: languageNames(text, sheet) },
    { label: text('sheet.cut_off'), value: exactMoment(sheet.evidenceCutOff) },
    { label: text('sheet.compiled_by'), value: sheet.compiledBy.name },
    {
      label: text('sheet.editors'),
      value: editors.map((editor) => editor.name).join(', ') || text('sheet.no_editors'),
    },
    {
      label: text('sheet.event_head'),
      value: text('sheet.event_head_value', { sequence: String(head.sequence), hash: head.hash }),
      code: true,
    },
    { label: text('sheet.hash'), value: sheet.hash, code: true },
  ]
}

function languageNames(text: Text, sheet: Sheet): string {
  return sheet.languages.map((language) => text(`language.${language}`)).join(', ')
}

/** What the sheet covers: the whole case, or what the filter left of it. */
export function scopeWords(text: Text, sheet: Sheet): string {
  const claims = sheet.claims.length
  if (!isFiltered(sheet)) return text('sheet.scope_all', { claims })
  const { standing, source, claimant, text: said } = sheet.filter
  return text('sheet.scope_part', {
    claims,
    filter: narrowedWords(text, { standing, source, claimant, said }),
  })
}

/** What a filter narrows to; empty when it does not narrow. */
export function filterWords(text: Text, { standing, source, claimant, text: said }: ClaimFilter): string {
  return narrowedWords(text, { standing, source: source && `S${source}`, claimant, said })
}

type Narrowed = {
  standing?: Standing | null | undefined
  source?: string | 0 | null | undefined
  claimant?: string | null | undefined
  said?: string | null | undefined
}

function narrowedWords(text: Text, { standing, source, claimant, said }: Narrowed): string {
  const parts = [
    standing && text('sheet.filter_standing', { verdict: text(`standing.${standing}`) }),
    source && text('sheet.filter_source', { source }),
    claimant && text('sheet.filter_claimant', { claimant: isolate(claimant) }),
    said && text('sheet.filter_text', { text: isolate(said) }),
  ]
  return parts.filter(Boolean).join(', ')
}

/** Why a verdict is stale, one sentence. */
export function staleWords(text: Text, claim: SheetClaim, reason: SheetStaleReason): string {
  switch (reason.kind) {
    case 'reworded':
      return text('sheet.stale_reworded', { wording: isolate(claim.judgement?.wording ?? '') })
    case 'contradicted':
      return text('sheet.stale_contradicted', {
        evidence: reason.evidence,
        stance: text(`stance.${reason.stance}`),
      })
    case 'origins':
      return text('sheet.stale_origins', { confirmed: reason.confirmed })
    case 'rivals':
      return text('sheet.stale_rivals')
    default:
      return text(`sheet.stale_${reason.kind}`, { evidence: reason.evidence })
  }
}

/** Where a passage stands in its text. Characters are UTF-16 units, the first one being 0. */
export function locatorWords(text: Text, passage: SheetPassage | null): string {
  if (passage === null) return text('sheet.whole_source')
  return text('sheet.locator', { start: String(passage.start), end: String(passage.end) })
}

/** The language of a claim's wording, who says it and when. */
export function claimFacts(text: Text, claim: SheetClaim): Fact[] {
  return [
    { label: text('sheet.wording_language'), value: text(`language.${claim.language}`) },
    { label: text('sheet.said_by'), value: claim.claimant ?? text('unknown.claimant') },
    { label: text('sheet.said_on'), value: partialDateText(text, claim.claimedOn) },
  ]
}

/** What a judgement says besides its reasons; what was not said is left out. */
export function judgementFacts(text: Text, claim: SheetClaim): Fact[] {
  const { settledBy = '', searched = '', override = '', signed, affirms } = claim.judgement ?? {}
  const earlier = claim.earlierVerdicts.map(({ verdict, by, at }) =>
    text('sheet.earlier_one', { verdict: text(`standing.${verdict}`), by, at: exactMoment(at) }),
  )
  return [
    { label: text('sheet.settled_by'), value: settledBy },
    { label: text('sheet.searched'), value: searched },
    { label: text('sheet.override'), value: override },
    { label: text('sheet.affirms'), value: affirms ? affirmedWords(text, affirms) : '' },
    { label: text('sheet.signed'), value: signed ? signedWords(text, signed) : '' },
    { label: text('sheet.earlier'), value: earlier.join('; ') },
  ].filter((fact) => fact.value !== '')
}

function affirmedWords(text: Text, { by, at, reason }: SheetAffirmation): string {
  return text('sheet.affirmed', { by, at: exactMoment(at), reason: isolate(reason) })
}

function signedWords(text: Text, { by, at, comment }: SheetSignature): string {
  const signed = text('sheet.signed_by', { by, at: exactMoment(at) })
  return comment === '' ? signed : `${signed}: ${isolate(comment)}`
}

/** Which claims have a proposed verdict that waits for a signature; empty when none has. */
export function proposedWords(text: Text, { proposed }: Sheet): string {
  return proposed.length === 0
    ? ''
    : text('sheet.proposed', { count: proposed.length, claims: proposed.join(', ') })
}

/** The verdict's confidence, and who gave it when; of an unchecked claim, that there is none. */
export function judgementLine(text: Text, claim: SheetClaim): string {
  const { judgement } = claim
  if (judgement === null) return text('sheet.not_judged')
  const judged = text('sheet.judged_by', { by: judgement.by, at: exactMoment(judgement.at) })
  return [text(`confidence.${judgement.confidence ?? 'unknown'}`), judged].join(' · ')
}

/** Stance and nearness of a piece of evidence, what it rests on, and how credible it is. */
export function stanceWords(text: Text, piece: SheetEvidence): string {
  const near = piece.proximity ? [text(`proximity.${piece.proximity}`)] : []
  return [text(`stance.${piece.stance}`), ...near, ...weightWords(text, piece)].join(' · ')
}

/** Who attached a piece of evidence, and on which day. */
export function attachedWords(text: Text, { by, at }: SheetEvidence): string {
  return text('sheet.attached_by', { by, at: at.slice(0, 10) })
}

/** What a footnote says: the source, the place in it and the capture; or that the piece was withdrawn. */
export function citedWords(text: Text, index: SheetIndex, cited: CitedPiece): string {
  const { standing, retracted } = cited
  if (standing) return placeWords(text, index, standing)
  if (!retracted) return text('sheet.cited_unknown')
  const { by, at, reason } = retracted
  return text('sheet.cited_withdrawn', { by, at: exactMoment(at), reason: isolate(reason) })
}

function placeWords(text: Text, index: SheetIndex, { source, passage }: SheetEvidence): string {
  const place = `${source}, ${locatorWords(text, passage)}`
  if (passage === null) return place
  const { id, capturedAt } = index.capture(passage)
  return `${place}, ${text('sheet.in_capture', { capture: id, at: exactMoment(capturedAt) })}`
}

/** A source in one line: number, title, publisher, date. */
export function sourceWords(text: Text, source: SheetSource): string {
  const publisher = isolate(source.publisher ?? text('unknown.publisher'))
  return `${source.number}, “${isolate(source.title)}” (${publisher}, ${partialDateText(text, source.published)})`
}

/** What is known of a source, its address left to the format, which may link it. */
export function sourceFacts(text: Text, source: SheetSource): Fact[] {
  const authors = source.authors.length > 0 ? source.authors.join(', ') : text('unknown.author')
  const facts = [
    { label: text('sheet.kind'), value: text(`source_kind.${source.kind}`) },
    { label: text('sheet.publisher'), value: source.publisher ?? text('unknown.publisher') },
    { label: text('sheet.authors'), value: authors },
    { label: text('sheet.published'), value: partialDateText(text, source.published) },
    { label: text('sheet.language'), value: text(`language.${source.language}`) },
  ]
  return source.note === '' ? facts : [...facts, { label: text('sheet.note'), value: source.note }]
}

/** A capture: when, how and by whom it was got, and the hashes that tell it from any other. */
export function captureFacts(text: Text, capture: SheetCapture): Fact[] {
  const { id, capturedAt, capturedBy, method, fileName, bytesSha256, textSha256 } = capture
  return [
    { label: text('sheet.capture'), value: id, code: true },
    { label: text('sheet.captured_at'), value: exactMoment(capturedAt) },
    { label: text('sheet.captured_how'), value: text(`capture_method.${method}`) },
    { label: text('sheet.captured_by'), value: capturedBy },
    ...(fileName === null ? [] : [{ label: text('sheet.file'), value: fileName }]),
    { label: text('sheet.bytes_hash'), value: bytesSha256, code: true },
    { label: text('sheet.text_hash'), value: textSha256, code: true },
  ]
}

/** What was withdrawn, each with its reason. */
export function retractedLines(
  text: Text,
  { claims, questions, appearances, evidence }: SheetRetracted,
): Fact[] {
  const why = ({ by, at, reason }: { by: string; at: string; reason: string }) =>
    text('sheet.retracted_one', { by, at: exactMoment(at), reason: isolate(reason) })
  return [
    ...claims.map((entry) => ({ label: entry.number, value: `${isolate(entry.wording)} · ${why(entry)}` })),
    ...questions.map((entry) => ({ label: entry.number, value: `${isolate(entry.text)} · ${why(entry)}` })),
    ...evidence.map((entry) => {
      const { number, claim, source } = entry
      const label = text('sheet.retracted_evidence', { evidence: number, claim, source })
      return { label, value: why(entry) }
    }),
    ...appearances.map((entry) => {
      const { claim, passage } = entry
      const where = { claim, source: passage.source, locator: locatorWords(text, passage) }
      return { label: text('sheet.retracted_appearance', where), value: why(entry) }
    }),
  ]
}
