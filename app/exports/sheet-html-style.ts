import type { Sheet } from '#app/domain/sheet.ts'
import type { Text } from '#app/messages/text.ts'
import { cssString } from './html-text.ts'

/** One sign per verdict, drawn in the colour of the words beside it. */
export const sheetSigns = `<svg class="signs" aria-hidden="true"><defs>
<symbol id="sign-confirmed" viewBox="0 0 16 16"><path d="M2.5 8.5 6 12l7.5-8"/></symbol>
<symbol id="sign-refuted" viewBox="0 0 16 16"><path d="m3.2 3.2 9.6 9.6m0-9.6-9.6 9.6"/></symbol>
<symbol id="sign-disputed" viewBox="0 0 16 16"><path d="M1 8c2-4.4 4.4-4.4 7 0s5 4.4 7 0"/></symbol>
<symbol id="sign-unverifiable" viewBox="0 0 16 16"><path d="M5 5.8a3 3 0 1 1 4.1 2.8C8.3 9 8 9.5 8 10.5m0 2.2v.6"/></symbol>
<symbol id="sign-unchecked" viewBox="0 0 16 16"><path d="M8 2.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 1 1 8 2.6"/></symbol>
</defs></svg>`

/** All styles of the file: page boxes that carry the case's title and the sheet's hash, then the look. */
export function sheetStyle(sheet: Sheet, text: Text): string {
  const foot = text('sheet.running_foot', {
    hash: sheet.hash.slice(0, 16),
    sequence: String(sheet.head.sequence),
  })
  const page = `${cssString(`${text('sheet.page')} `)} counter(page) ${cssString(` ${text('sheet.page_of')} `)} counter(pages)`
  return `@page { size: A4; margin: 22mm 18mm 20mm;
  @top-left { content: ${cssString(clipped(sheet.case.title))}; font: 8pt ${ui}; color: #575b60; }
  @top-right { content: ${cssString(text('sheet.title'))}; font: 8pt ${ui}; color: #575b60; }
  @bottom-left { content: ${cssString(foot)}; font: 8pt ${ui}; color: #575b60; }
  @bottom-right { content: ${page}; font: 8pt ${ui}; color: #575b60; } }
@page :first { @top-left { content: none } @top-right { content: none } }
${look}`
}

/** A running title must fit beside the words on the right. */
function clipped(title: string): string {
  const chars = [...title]
  return chars.length > 90 ? `${chars.slice(0, 89).join('')}…` : title
}

const ui = `system-ui, -apple-system, "Segoe UI", "Noto Sans", "PT Sans", sans-serif`

const look = `:root { color-scheme: light dark;
  --paper: #fbfaf7; --sunk: #f3f1ea; --line: #dcd8cc; --ink: #1d1f21; --ink-2: #575b60; --accent: #1f4e8c;
  --confirmed: #0b6b57; --disputed: #8a5200; --refuted: #b01e3c; --unverifiable: #6438a8; --unchecked: #4a5a6a;
  --ui: ${ui};
  --read: "Literata", "PT Serif", "Charter", "Noto Serif", Cambria, Georgia, serif;
  --code: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace }
@media (prefers-color-scheme: dark) { :root {
  --paper: #16181b; --sunk: #1f2327; --line: #363c43; --ink: #e9e6df; --ink-2: #a9aeb4; --accent: #8ab4f0;
  --confirmed: #4fd1b0; --disputed: #f0b455; --refuted: #ff8097; --unverifiable: #c0a2ff; --unchecked: #9fb2c6 } }
* { box-sizing: border-box }
.signs { position: absolute; width: 0; height: 0 }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--ui); overflow-wrap: break-word }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0 }
h1 { font: 600 2rem/1.2 var(--read); text-wrap: balance }
h2 { font: 600 1.35rem/1.3 var(--read); margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 2px solid var(--ink) }
h3 { font: 600 1.15rem/1.35 var(--read); text-wrap: pretty }
h4 { font: 600 .875rem/1.4 var(--ui); margin: 1.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
h4 small { font-weight: 400; color: var(--ink-2); margin-left: .5rem }
a { color: var(--accent); text-underline-offset: .15em }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px }
:target { scroll-margin-top: 1rem; outline: 2px solid var(--accent); outline-offset: .5rem; border-radius: 2px }
code { font: .85em/1.45 var(--code); overflow-wrap: anywhere }
.kind { color: var(--ink-2); font-weight: 600; margin-bottom: .25rem }
.lead { font: 1.0625rem/1.6 var(--read); max-width: 44rem; margin-top: .75rem; white-space: pre-line }
.hint, .none { color: var(--ink-2); font-size: .875rem }
.hint { margin-top: .5rem }
.facts { font-size: .875rem; display: grid; gap: .2rem 1rem; margin-top: .75rem }
.facts div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1rem }
.facts dt { color: var(--ink-2) } .facts dd { white-space: pre-line }
.facts.head { padding: .9rem 0; border-block: 1px solid var(--line); margin-top: 1.25rem }
.facts.inline { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin-top: .5rem }
.facts.inline div { display: block } .facts.inline dt, .facts.inline dd { display: inline } .facts.inline dt::after { content: ": " }
.mark { display: inline-flex; align-items: center; gap: .4em; font-weight: 650; padding: 0 .1em .1em; border-bottom: 2px solid; white-space: nowrap }
.mark svg { width: 1em; height: 1em; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; flex: none }
.confirmed { color: var(--confirmed); border-bottom-style: solid }
.refuted { color: var(--refuted); border-bottom: 4px double }
.disputed { color: var(--disputed); border-bottom-style: dashed }
.unverifiable { color: var(--unverifiable); border-bottom-style: dotted }
.unchecked { color: var(--unchecked); border-bottom: 1px solid } .mark.unchecked svg { stroke-dasharray: 2 2.2 }
.contents { list-style: none } .contents ol { list-style: none; margin: .4rem 0 1.25rem; columns: 22rem; column-gap: 2.5rem }
.contents li li { break-inside: avoid; padding: .1rem 0 .1rem 2.6rem; text-indent: -2.6rem; line-height: 1.4 }
.contents a { color: inherit; text-decoration: none } .contents a:hover { text-decoration: underline }
.contents li b:not(.count) { display: inline-block; min-width: 2.35rem; text-indent: 0; color: var(--ink-2); font-weight: 600 }
.unknown h3 { font: 600 .9375rem/1.4 var(--ui); margin: 1.25rem 0 .5rem }
.open { list-style: none } .open > li { padding: .35rem 0; max-width: 52rem } .open .facts { margin-top: .15rem }
.claim { padding: 1.75rem 0 2rem; border-bottom: 1px solid var(--line) }
h2 + .claim, .none + .claim { padding-top: .25rem }
.verdict { margin-bottom: .4rem } .verdict .meta { color: var(--ink-2); font-size: .875rem; margin-left: .6rem }
.claim h3 { font-size: 1.3rem; max-width: 46rem } .no { color: var(--ink-2); font-family: var(--ui); font-size: .9em; margin-right: .25em }
.stale { margin-top: 1rem; padding: .6rem 1rem; border: 1px solid var(--disputed); border-left-width: 5px; background: var(--sunk) }
.stale ul, .withdrawn ul { padding-left: 1.2rem }
.reasons { max-width: 44rem } .reasons > p, .reasons > ul, .reasons > ol { font: 1.0625rem/1.6 var(--read); margin-bottom: .6rem; white-space: pre-line }
.reasons > ul, .reasons > ol { padding-left: 1.4rem; white-space: normal }
.chip { font: 600 .75em/1.3 var(--ui); padding: .05em .4em; border: 1px solid var(--line); border-radius: 4px; background: var(--sunk); text-decoration: none; white-space: nowrap }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem }
.piece { padding: .5rem 0 .75rem } .piece + .piece { border-top: 1px solid var(--line) }
.line, .from, .note, small { font-size: .8125rem; color: var(--ink-2) } .line b { color: var(--ink); margin-right: .3em } .from a { color: inherit; text-decoration-color: var(--line) }
blockquote { font: 1.0625rem/1.55 var(--read); white-space: pre-wrap; padding-left: .8rem; border-left: 3px solid var(--line); margin: .3rem 0 }
[dir=auto] { unicode-bidi: isolate } blockquote[dir=auto], p[dir=auto], dd[dir=auto] { text-align: start }
.translation { font-size: .9375rem; white-space: pre-line; margin: .25rem 0 .25rem .95rem } header > .translation { margin-left: 0; color: var(--ink-2) }
.note { white-space: pre-line; margin: .25rem 0 }
.notes ul { list-style: none; font-size: .8125rem; color: var(--ink-2) } .notes li { padding: .1rem 0 } .notes a { color: inherit } .back { text-decoration: none }
.source { padding: 1.1rem 0; border-bottom: 1px solid var(--line) } .address { font-size: .875rem; margin-top: .25rem; overflow-wrap: anywhere }
.capture { margin-top: .6rem; padding-left: .8rem; border-left: 3px solid var(--line) } .capture .facts { gap: 0 }
.withdrawn li { padding: .15rem 0 }
@media (max-width: 44rem) { main { padding: 1.25rem 1rem 3rem } h1 { font-size: 1.5rem } .sides { grid-template-columns: 1fr }
  .facts:not(.inline) div { grid-template-columns: 1fr; margin-bottom: .3rem } }
@media print { :root { color-scheme: light; --paper: #fff; --sunk: #f4f3ef; --line: #bbb; --ink: #000; --ink-2: #444; --accent: #000;
  --confirmed: #0b6b57; --disputed: #7a4800; --refuted: #9a1832; --unverifiable: #55309a; --unchecked: #3c4a58 }
  html { font-size: 8.75pt }
  body { font-size: 1rem; line-height: 1.4 } blockquote, .lead, .reasons > p, .reasons > ul, .reasons > ol { line-height: 1.42 }
  .sides { display: block } .lead, .reasons, .claim h3, .open > li { max-width: none } .contents ol { columns: 2 }
  main { max-width: none; padding: 0 } a { text-decoration: none; color: inherit }
  .chip { border-color: #888 } :target { outline: none } .back { display: none }
  h2, h3, h4, .verdict, .line, .claim > header, .stale, .group > p { break-after: avoid } .claim > header, .facts > div, .stale, .capture, .source > h3 { break-inside: avoid }
  blockquote, .translation, .piece, .notes li, .open > li { break-inside: avoid } p, li, blockquote { orphans: 3; widows: 3 }
  .facts.head { break-inside: avoid } .claim { padding: 14pt 0 }
}`
