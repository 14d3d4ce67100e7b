import type { Sheet } from '#app/domain/sheet.ts'
import { claimsByStanding, type SheetIndex } from '#app/domain/sheet-reading.ts'
import type { SheetCapture, SheetSource } from '#app/domain/sheet-source.ts'
import { exactMoment, type Fact, locatorWords, sourceFacts } from '#app/messages/sheet-words.ts'
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
  return html`<section class="unknown"><h2>${text('sheet.not_known')}</h2>${nothing}${groups}</section>`
}

/** The numbered source list, with the captures and their hashes. */
export function sourcesHtml(sheet: Sheet, text: Text): Html {
  const none = sheet.sources.length === 0 ? html`<p class="none">${text('sheet.no_sources')}</p>` : null
  const sources = sheet.sources.map((source) => sourceHtml(source, text))
  return html`<section><h2>${text('sheet.sources')}</h2>${none}\n${sources}</section>`
}

function sourceHtml(source: SheetSource, text: Text): Html {
  const { number, title, language, url, captures } = source
  const address = url === null ? html`${text('sheet.unknown_address')}` : linkTo(url, url)
  return html`<article class="source" id="${number}"><h3><span class="no">${number}</span> <span lang="${langOf(language)}" dir="auto">${title}</span></h3>
${factList(sourceFacts(text, source), 'inline')}
<p class="address">${address}</p>
${captures.length === 0 ? html`<p class="none">${text('sheet.no_captures')}</p>` : null}${captures.map((capture) => captureHtml(capture, text))}</article>
`
}

function captureHtml(capture: SheetCapture, text: Text): Html {
  const { id, capturedAt, capturedBy, method, fileName, bytesSha256, textSha256 } = capture
  const facts: Fact[] = [
    { label: text('sheet.capture'), value: id, code: true },
    { label: text('sheet.captured_at'), value: exactMoment(capturedAt) },
    { label: text('sheet.captured_how'), value: text(`capture_method.${method}`) },
    { label: text('sheet.captured_by'), value: capturedBy },
    ...(fileName === null ? [] : [{ label: text('sheet.file'), value: fileName }]),
    { label: text('sheet.bytes_hash'), value: bytesSha256, code: true },
    { label: text('sheet.text_hash'), value: textSha256, code: true },
  ]
  return html`<div class="capture">${factList(facts)}</div>`
}

/** What was withdrawn and why; nothing when nothing was. */
export function retractedHtml(sheet: Sheet, text: Text): Html | null {
  const { claims, appearances, evidence } = sheet.retracted
  const line = (what: Html, { by, at, reason }: { by: string; at: string; reason: string }) =>
    html`<li>${what}: <bdi>${text('sheet.retracted_one', { by, at: exactMoment(at), reason })}</bdi></li>\n`
  const lines = [
    ...claims.map((entry) => line(html`<b>${entry.number}</b> <bdi>${entry.wording}</bdi>`, entry)),
    ...evidence.map((entry) => {
      const { number, claim, source } = entry
      return line(html`${text('sheet.retracted_evidence', { evidence: number, claim, source })}`, entry)
    }),
    ...appearances.map((entry) => {
      const { claim, passage } = entry
      const where = { claim, source: passage.source, locator: locatorWords(text, passage) }
      return line(html`${text('sheet.retracted_appearance', where)}`, entry)
    }),
  ]
  if (lines.length === 0) return null
  return html`<section class="withdrawn"><h2>${text('sheet.retracted')}</h2><p>${text('sheet.retracted_intro')}</p><ul>${lines}</ul></section>`
}
