import { canonicalJson } from '#app/domain/hashing.ts'
import type { Sheet } from '#app/domain/sheet.ts'
import { indexSheet } from '#app/domain/sheet-reading.ts'
import { headFacts } from '#app/messages/sheet-words.ts'
import type { Text } from '#app/messages/text.ts'
import { dataScript, Html, html } from './html-text.ts'
import { claimHtml, factList } from './sheet-html-claim.ts'
import { circlesHtml, contentsHtml, notKnownHtml, retractedHtml, sourcesHtml } from './sheet-html-lists.ts'
import { questionsHtml } from './sheet-html-questions.ts'
import { sheetSigns, sheetStyle } from './sheet-html-style.ts'

/**
 * The sheet as one HTML file that needs nothing else: it asks no network, runs no script, prints on paper with page
 * numbers, and carries the frozen JSON it was made from.
 */
export function sheetHtml(sheet: Sheet, text: Text): string {
  const index = indexSheet(sheet)
  const title = text('sheet.title_of', { case: sheet.case.title })
  const none = sheet.claims.length === 0 ? html`<p class="none">${text('sheet.no_claims')}</p>` : null
  return html`<!doctype html>
<html lang="${text.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(sheetStyle(sheet, text))}</style>
</head>
<body>
${new Html(sheetSigns)}
<main>
<header class="front">
<p class="kind">${text('sheet.title')}</p>
<h1 dir="auto">${sheet.case.title}</h1>
${sheet.case.summary === '' ? null : html`<p class="lead" dir="auto">${sheet.case.summary}</p>`}
${factList(headFacts(text, sheet), 'head')}
<p class="hint">${text('sheet.hash_note')}</p>
</header>
${contentsHtml(sheet, text)}
${notKnownHtml(sheet, index, text)}
${questionsHtml(sheet, text)}
<section><h2>${text('sheet.claims')}</h2>${none}
${sheet.claims.map((claim) => claimHtml(sheet, claim, index, text))}</section>
${sourcesHtml(sheet, index, text)}
${circlesHtml(sheet, text)}
${retractedHtml(sheet, text)}
</main>
${dataScript('sheet', canonicalJson(sheet))}
</body>
</html>
`.markup
}
