import type { Sheet } from '#app/domain/sheet.ts'
import { claimsByStanding, type SheetIndex } from '#app/domain/sheet-reading.ts'
import type { SheetCapture, SheetSource } from '#app/domain/sheet-source.ts'
import { circleWords, originFacts } from '#app/messages/sheet-relay-words.ts'
import { captureFacts, proposedWords, retractedLines, sourceFacts } from '#app/messages/sheet-words.ts'
import type { Text } from '#app/messages/text.ts'
import { type Html, html, langOf, linkTo } from './html-text.ts'
import { factList, verdictMark } from './sheet-html-claim.ts'

/** The claims by verdict, each leading to its place in the sheet; it doubles as the summary. */
export function contentsHtml(sheet: Sheet, text: Text): Html {
  const groups = claimsByStanding(sheet).map(({ standing, claims }) => {
    const lines = claims.map(
      ({ number, wording, language }) =>
        html`<li><a href="#${number}"><b>${number}</b> <span lang="${langOf(language)}" dir="auto">${wording}</span></a></li>\n`,
    )
    return html`<li class="group"><p>${verdictMark(standing, text)} <b class="count">${claims.length}</b></p>\n<ol>${lines}</ol></li>\n`
  })
  const none = sheet.claims.length === 0 ? html`<p class="none">${text('sheet.no_claims')}</p>` : null
  return html`<nav aria-labelledby="summary"><h2 id="summary">${text('sheet.summary')}</h2>${none}<ul class="contents">${groups}</ul></nav>`
}

/** What is open: disputed, unverifiable and unchecked claims, with what would settle them or what was searched. */
export function notKnownHtml(sheet: Sheet, index: SheetIndex, text: Text): Html {
  const groups = (['disputed', 'unverifiable', 'unchecked'] as const).map((verdict) => {
    const open = sheet.notKnown.filter((entry) => entry.verdict === verdict)
    if (open.length === 0) return null
    const lines = open.map(({ claim, settledBy, searched }) => {
      const { wording, language } = index.claim(claim)
      const facts = [
        { label: text('sheet.settled_by'), value: settledBy },
        { label: text('sheet.searched'), value: searched },
      ].filter((fact) => fact.value !== '')
      return html`<li><a href="#${claim}"><b>${claim}</b></a> <span lang="${langOf(language)}" dir="auto">${wording}</span>${factList(facts)}</li>\n`
    })
    return html`<h3>${text(`sheet.not_known_${verdict}`)}</h3>\n<ul class="open">${lines}</ul>\n`
  })
  const nothing = sheet.notKnown.length === 0 ? html`<p class="none">${text('sheet.nothing_open')}</p>` : null
  const proposed = sheet.proposed.length === 0 ? null : html`<p>${proposedWords(text, sheet)}</p>`
  return html`<section class="unknown"><h2>${text('sheet.not_known')}</h2>${nothing}${groups}${proposed}</section>`
}

/** The numbered source list, with the captures and their hashes. */
export function sourcesHtml(sheet: Sheet, index: SheetIndex, text: Text): Html {
  const none = sheet.sources.length === 0 ? html`<p class="none">${text('sheet.no_sources')}</p>` : null
  const sources = sheet.sources.map((source) => sourceHtml(source, index, text))
  return html`<section><h2>${text('sheet.sources')}</h2>${none}\n${sources}</section>`
}

function sourceHtml(source: SheetSource, index: SheetIndex, text: Text): Html {
  const { number, title, language, url, captures } = source
  const address = url === null ? html`${text('sheet.unknown_address')}` : linkTo(url, url)
  return html`<article class="source" id="${number}"><h3><span class="no">${number}</span> <span lang="${langOf(language)}" dir="auto">${title}</span></h3>
${factList(sourceFacts(text, source), 'inline')}
<p class="address">${address}</p>
${factList(originFacts(text, source, index))}
${captures.length === 0 ? html`<p class="none">${text('sheet.no_captures')}</p>` : null}${captures.map((capture) => captureHtml(capture, text))}</article>
`
}

function captureHtml(capture: SheetCapture, text: Text): Html {
  return html`<div class="capture">${factList(captureFacts(text, capture))}</div>`
}

/** Findings of circular reporting; nothing when there are none. */
export function circlesHtml(sheet: Sheet, text: Text): Html | null {
  if (sheet.circles.length === 0) return null
  const items = sheet.circles.map((circle) => html`<li dir="auto">${circleWords(text, circle)}</li>\n`)
  return html`<section class="circles"><h2>${text('sheet.circles')}</h2><p>${text('sheet.circles_intro')}</p><ul>${items}</ul></section>`
}

/** What was withdrawn and why; nothing when nothing was. */
export function retractedHtml(sheet: Sheet, text: Text): Html | null {
  const lines = retractedLines(text, sheet.retracted)
  if (lines.length === 0) return null
  const items = lines.map(({ label, value }) => html`<li dir="auto"><b>${label}</b>: ${value}</li>\n`)
  return html`<section class="withdrawn"><h2>${text('sheet.retracted')}</h2><p>${text('sheet.retracted_intro')}</p><ul>${items}</ul></section>`
}
