import { isolate } from '#app/domain/text-direction.ts'
import { linkTarget, printable } from './plain-text.ts'

/**
 * Escapes text so that any CommonMark or GFM renderer shows it as it is: no emphasis, code, link, image, HTML, table,
 * footnote, formula, mention or autolink can arise from it.
 */
function escapeLine(line: string): string {
  const escaped = line
    .replace(/[\\`*_[\]<>|~#$@]/g, '\\$&')
    .replace(/&(?=[#a-zA-Z])/g, '\\&')
    .replace(/:(?=\/\/)|(?<!\d):(?=[\w+-]+:)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
  return escapeStart(escaped.replace(/[ \t]+$/, ''))
}

/** What would make a line a list, a heading's underline, a table's rule or indented code. */
function escapeStart(line: string): string {
  return line
    .replace(/^[ \t]+/, (space) => space.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'))
    .replace(/^((?:&#\d+;)*)([-+=:])/, '$1\\$2')
    .replace(/^((?:&#\d+;)*\d+)([.)])/, '$1\\$2')
}

/** Text in one line: for headings, table cells and list items. */
export function inline(text: string): string {
  return isolate(
    escapeLine(
      printable(text)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    ),
  )
}

/** Text of one or many lines. Line ends become hard breaks, blank lines part paragraphs. */
export function paragraphs(text: string): string {
  return parts(text).join('\n\n')
}

/** Text as a block quote. */
export function blockQuote(text: string): string {
  return parts(text)
    .map((part) => part.replace(/^/gm, '> '))
    .join('\n>\n')
}

function parts(text: string): string[] {
  return printable(text)
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part.trim() !== '')
    .map((part) => part.split('\n').map(escapeLine).map(isolate).join('\\\n'))
}

/** Words in a fixed-width face: hashes, ids. They hold no backtick. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``
}

/** Words that lead to an address; the words alone when it may not be linked. */
export function link(words: string, url: string): string {
  const target = linkTarget(url)
  return target ? `[${words}](<${target}>)` : words
}

/** A table. Cells are already Markdown of one line. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Blocks parted by blank lines; what is empty is left out. */
export function blocks(parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
