import { contained } from '#app/domain/text-direction.ts'
import { linkTarget, printable } from './plain-text.ts'

/** Markup that is finished: only `html` makes it, and everything else is escaped when it is put into markup. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

type Part = string | number | null | Html | Part[]

/** Markup in which every value that is not markup itself is escaped. Null gives nothing, lists are joined. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(markupOf)))
}

function markupOf(part: Part): string {
  if (part === null) return ''
  if (part instanceof Html) return part.markup
  return Array.isArray(part) ? part.map(markupOf).join('') : escapeHtml(String(part))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return contained(printable(text)).replace(/[&<>"']/g, (char) => entities[char] ?? char)
}

/** Data in a script element that is not run: no `<` is left that could end it. */
export function dataScript(id: string, json: string): Html {
  const data = new Html(json.replaceAll('<', '\\u003c'))
  return html`<script type="application/json" id="${id}">${data}</script>`
}

/** Words that lead to an address; the words alone when it may not be linked. */
export function linkTo(words: Part, url: string): Html {
  const target = linkTarget(url)
  if (target === null) return html`${words}`
  return html`<a href="${target}" rel="noreferrer noopener">${words}</a>`
}

/** Text for the `content` of a style rule, in quotation marks. */
export function cssString(text: string): string {
  const escaped = printable(text).replace(/["\\<>\n\t]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)
  return `"${escaped}"`
}

/** The value of a `lang` attribute; empty when the language is not determined. */
export function langOf(language: string): string {
  return language === 'und' ? '' : language
}
