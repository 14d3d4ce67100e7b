import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetAppearance, SheetClaim, SheetEvidence } from '#app/domain/sheet-claim.ts'
import type { SheetPassage, SheetTranslation } from '#app/domain/sheet-parts.ts'
import {
  citedPieces,
  type EvidenceSide,
  evidenceBySide,
  evidenceSides,
  quotedUnder,
  type SheetIndex,
} from '#app/domain/sheet-reading.ts'
import { sideLine } from '#app/messages/sheet-relay-words.ts'
import {
  attachedWords,
  citedWords,
  claimFacts,
  judgementFacts,
  judgementLine,
  locatorWords,
  sourceWords,
  staleWords,
  stanceWords,
} from '#app/messages/sheet-words.ts'
import type { Text } from '#app/messages/text.ts'
import { rationaleMarkdown } from './markdown-rationale.ts'
import { blockQuote, blocks, inline, paragraphs } from './markdown-text.ts'

/** One claim of the sheet: a heading, its verdict and reasons, its appearances, its evidence and its footnotes. */
export function claimMarkdown(sheet: Sheet, claim: SheetClaim, index: SheetIndex, text: Text): string {
  return blocks([
    `### ${claim.number}. ${inline(claim.wording)}`,
    `**${text('sheet.verdict')}: ${text(`standing.${claim.verdict}`)}** · ${inline(judgementLine(text, claim))}`,
    stale(claim, text),
    facts(claim, text),
    reasons(claim, text),
    `#### ${text('sheet.appearances')}`,
    ...(claim.appearances.length === 0 ? [text('sheet.no_appearances')] : []),
    ...claim.appearances.map((appearance) => appearanceMarkdown(claim, appearance, index, text)),
    ...evidenceSides.map((side) => sideMarkdown(claim, side, index, text)),
    footnotes(sheet, claim, index, text),
  ])
}

function stale(claim: SheetClaim, text: Text): string {
  const reasons = claim.judgement?.stale ?? []
  if (reasons.length === 0) return ''
  const lines = reasons.map((reason) => `> - ${inline(staleWords(text, claim, reason))}`)
  return [`> **${text('sheet.stale')}** ${text('sheet.stale_do')}`, '>', ...lines].join('\n')
}

function facts(claim: SheetClaim, text: Text): string {
  const wordings = claim.translations.map((translation) => ({
    label: text('sheet.translated_into', { language: text(`language.${translation.language}`) }),
    value: translation.text,
  }))
  return [...wordings, ...claimFacts(text, claim)]
    .map(({ label, value }) => `- **${inline(label)}:** ${inline(value)}`)
    .join('\n')
}

function reasons(claim: SheetClaim, text: Text): string {
  if (claim.judgement === null) return ''
  return blocks([
    `#### ${text('sheet.rationale')}`,
    rationaleMarkdown(claim.judgement.rationale, claim.number),
    ...judgementFacts(text, claim).map(({ label, value }) => `**${inline(label)}:** ${paragraphs(value)}`),
  ])
}

function appearanceMarkdown(
  claim: SheetClaim,
  appearance: SheetAppearance,
  index: SheetIndex,
  text: Text,
): string {
  const { role, source, passage, translations } = appearance
  const same = quotedUnder(claim, appearance)
  const under = same ? ` · ${text('sheet.quoted_under', { evidence: same.number })}` : ''
  const line = `**${source}** ${text(`appearance_role.${role}`)}${under}`
  const where = place(source, passage, index, text)
  if (same) return `${line}: ${inline(where)}`
  return blocks([
    line,
    blockQuote(passage.exact),
    ...translations.map((translation) => translationMarkdown(translation, text)),
    inline(where),
  ])
}

function place(source: string, passage: SheetPassage | null, index: SheetIndex, text: Text): string {
  return `${sourceWords(text, index.source(source))}, ${locatorWords(text, passage)}`
}

function translationMarkdown({ language, text: words, madeBy }: SheetTranslation, text: Text): string {
  const label = `${text(`language.${language}`)}, ${text(`translation_maker.${madeBy}`)}`
  return `*${inline(label)}:* ${paragraphs(words)}`
}

function sideMarkdown(claim: SheetClaim, side: EvidenceSide, index: SheetIndex, text: Text): string {
  const pieces = evidenceBySide(claim)[side]
  if (pieces.length === 0 && side === 'neither') return ''
  if (pieces.length === 0)
    return blocks([`#### ${text(`sheet.evidence_${side}`)}`, text('sheet.none_attached')])
  return blocks([
    `#### ${text(`sheet.evidence_${side}`)}: ${sideLine(text, claim, side)}`,
    ...pieces.map((piece) => evidenceMarkdown(piece, index, text)),
  ])
}

function evidenceMarkdown(piece: SheetEvidence, index: SheetIndex, text: Text): string {
  return blocks([
    `**${piece.number}** ${stanceWords(text, piece)}`,
    piece.passage ? blockQuote(piece.passage.exact) : '',
    ...piece.translations.map((translation) => translationMarkdown(translation, text)),
    piece.note === '' ? '' : `*${text('sheet.note')}:* ${paragraphs(piece.note)}`,
    inline(`${place(piece.source, piece.passage, index, text)}; ${attachedWords(text, piece)}`),
  ])
}

function footnotes(sheet: Sheet, claim: SheetClaim, index: SheetIndex, text: Text): string {
  return citedPieces(sheet, claim)
    .map((piece) => {
      const words = inline(citedWords(text, index, piece))
      return `[^${claim.number}-${piece.label}]: ${piece.label}: ${words}`
    })
    .join('\n')
}
