import type { Sheet } from '#app/domain/sheet.ts'
import type { SheetAppearance, SheetClaim, SheetEvidence } from '#app/domain/sheet-claim.ts'
import type { SheetPassage, SheetTranslation } from '#app/domain/sheet-parts.ts'
import {
  citedPieces,
  type EvidenceSide,
  evidenceBySide,
  quotedUnder,
  type SheetIndex,
} from '#app/domain/sheet-reading.ts'
import type { Standing } from '#app/domain/verdict.ts'
import { sideLine } from '#app/messages/sheet-relay-words.ts'
import {
  attachedWords,
  citedWords,
  claimFacts,
  type Fact,
  judgementFacts,
  judgementLine,
  locatorWords,
  sourceWords,
  staleWords,
  stanceWords,
} from '#app/messages/sheet-words.ts'
import type { Text } from '#app/messages/text.ts'
import { citeId, noteId, rationaleHtml } from './html-rationale.ts'
import { type Html, html, langOf } from './html-text.ts'

/** One claim of the sheet: its wording and verdict, its reasons, evidence for and against, appearances and notes. */
export function claimHtml(sheet: Sheet, claim: SheetClaim, index: SheetIndex, text: Text): Html {
  const { number, wording, language, judgement } = claim
  const reasons = rationaleHtml(judgement?.rationale ?? [], number)
  return html`<article class="claim" id="${number}" aria-labelledby="${number}-wording">
<header>
<p class="verdict">${verdictMark(claim.verdict, text)} <span class="meta">${judgementLine(text, claim)}</span></p>
<h3 id="${number}-wording"><span class="no">${number}</span> <span lang="${langOf(language)}" dir="auto">${wording}</span></h3>
${claim.translations.map((translation) => html`<p class="translation" lang="${langOf(translation.language)}" dir="auto">${translation.text}</p>\n`)}
${factList(claimFacts(text, claim), 'inline')}
</header>
${stale(claim, text)}
${judgement === null ? null : html`<section class="reasons"><h4>${text('sheet.rationale')}</h4>\n${reasons.markup}${factList(judgementFacts(text, claim))}</section>`}
<div class="sides">
${sideHtml(claim, 'for', index, text)}
${sideHtml(claim, 'against', index, text)}
</div>
${evidenceBySide(claim).neither.length === 0 ? null : sideHtml(claim, 'neither', index, text)}
<section><h4>${text('sheet.appearances')}</h4>
${claim.appearances.length === 0 ? html`<p class="none">${text('sheet.no_appearances')}</p>` : null}
${claim.appearances.map((appearance) => appearanceHtml(claim, appearance, index, text))}</section>
${notes(sheet, claim, index, text, reasons.times)}
</article>
`
}

/** The verdict in words, with a sign and a rule of its own so that colour is not needed to tell it. */
export function verdictMark(standing: Standing, text: Text): Html {
  return html`<span class="mark ${standing}"><svg aria-hidden="true"><use href="#sign-${standing}"/></svg>${text(`standing.${standing}`)}</span>`
}

/** Labels and what they say. */
export function factList(facts: Fact[], kind = ''): Html | null {
  if (facts.length === 0) return null
  const rows = facts.map(({ label, value, code }) => {
    const words = code ? html`<code>${value}</code>` : value
    return html`<div><dt>${label}</dt> <dd dir="auto">${words}</dd></div>\n`
  })
  return html`<dl class="facts ${kind}">${rows}</dl>`
}

function stale(claim: SheetClaim, text: Text): Html | null {
  const reasons = claim.judgement?.stale ?? []
  if (reasons.length === 0) return null
  const lines = reasons.map((reason) => html`<li dir="auto">${staleWords(text, claim, reason)}</li>`)
  return html`<aside class="stale"><p><strong>${text('sheet.stale')}</strong> ${text('sheet.stale_do')}</p><ul>${lines}</ul></aside>`
}

function quote(passage: SheetPassage, translations: SheetTranslation[], index: SheetIndex, text: Text): Html {
  const lang = langOf(index.source(passage.source).language)
  return html`<blockquote lang="${lang}" dir="auto">${passage.exact}</blockquote>
${translations.map(({ language, text: words, madeBy }) => html`<p class="translation"><span lang="${langOf(language)}" dir="auto">${words}</span> <small>${text(`language.${language}`)}, ${text(`translation_maker.${madeBy}`)}</small></p>\n`)}`
}

function place(label: string, passage: SheetPassage | null, index: SheetIndex, text: Text): Html {
  const source = sourceWords(text, index.source(label))
  return html`<a href="#${label}"><bdi>${source}</bdi></a>, ${locatorWords(text, passage)}`
}

function appearanceHtml(claim: SheetClaim, appearance: SheetAppearance, index: SheetIndex, text: Text): Html {
  const { role, source, passage, translations } = appearance
  const same = quotedUnder(claim, appearance)
  const words = same
    ? html` · <a href="#${same.number}">${text('sheet.quoted_under', { evidence: same.number })}</a></p>\n`
    : html`</p>\n${quote(passage, translations, index, text)}`
  return html`<div class="piece"><p class="line"><b>${source}</b> ${text(`appearance_role.${role}`)}${words}<p class="from">${place(source, passage, index, text)}</p></div>
`
}

function sideHtml(claim: SheetClaim, side: EvidenceSide, index: SheetIndex, text: Text): Html {
  const pieces = evidenceBySide(claim)[side]
  return html`<section class="side"><h4>${text(`sheet.evidence_${side}`)} <small>${sideLine(text, claim, side)}</small></h4>
${pieces.map((piece) => evidenceHtml(piece, index, text))}</section>`
}

function evidenceHtml(piece: SheetEvidence, index: SheetIndex, text: Text): Html {
  const { number, passage, translations, note, source } = piece
  return html`<div class="piece" id="${number}"><p class="line"><b>${number}</b> ${stanceWords(text, piece)}</p>
${passage ? quote(passage, translations, index, text) : null}${note === '' ? null : html`<p class="note" dir="auto">${note}</p>\n`}<p class="from">${place(source, passage, index, text)}; <bdi>${attachedWords(text, piece)}</bdi></p></div>
`
}

function notes(
  sheet: Sheet,
  claim: SheetClaim,
  index: SheetIndex,
  text: Text,
  times: Map<string, number>,
): Html | null {
  const cited = citedPieces(sheet, claim)
  if (cited.length === 0) return null
  const lines = cited.map((piece) => {
    const { label } = piece
    const back = Array.from({ length: times.get(label) ?? 0 }, (_, at) => {
      const name = text('sheet.back_to_text', { label })
      return html` <a class="back" href="#${citeId(claim.number, label, at + 1)}" aria-label="${name}">↩</a>`
    })
    const name = piece.standing ? html`<a href="#${label}"><b>${label}</b></a>` : html`<b>${label}</b>`
    return html`<li id="${noteId(claim.number, label)}">${name} <bdi>${citedWords(text, index, piece)}</bdi>${back}</li>\n`
  })
  return html`<section class="notes"><h4>${text('sheet.notes', { claim: claim.number })}</h4><ul>${lines}</ul></section>`
}
