import type { Sheet } from '#app/domain/sheet.ts'
import { claimsByStanding, indexSheet, type SheetIndex } from '#app/domain/sheet-reading.ts'
import type { SheetSource } from '#app/domain/sheet-source.ts'
import { circleWords, originFacts } from '#app/messages/sheet-relay-words.ts'
import {
  exactMoment,
  type Fact,
  headFacts,
  proposedWords,
  retractedLines,
  sourceFacts,
} from '#app/messages/sheet-words.ts'
import type { Text } from '#app/messages/text.ts'
import { blocks, code, inline, link, paragraphs, table } from './markdown-text.ts'
import { claimMarkdown } from './sheet-markdown-claim.ts'
import { questionsMarkdown } from './sheet-markdown-questions.ts'

/** The sheet as Markdown with footnotes (CommonMark, tables and footnotes as on GitHub, in Pandoc and in Obsidian). */
export function sheetMarkdown(sheet: Sheet, text: Text): string {
  const index = indexSheet(sheet)
  const whole = blocks([
    `# ${inline(text('sheet.title_of', { case: sheet.case.title }))}`,
    paragraphs(sheet.case.summary),
    `## ${text('sheet.head')}`,
    factList(headFacts(text, sheet)),
    inline(text('sheet.hash_note')),
    summary(sheet, text),
    notKnown(sheet, text, index),
    questionsMarkdown(sheet, text),
    `## ${text('sheet.claims')}`,
    ...(sheet.claims.length === 0 ? [text('sheet.no_claims')] : []),
    ...sheet.claims.map((claim) => claimMarkdown(sheet, claim, index, text)),
    `## ${text('sheet.sources')}`,
    ...(sheet.sources.length === 0 ? [text('sheet.no_sources')] : []),
    ...sheet.sources.map((source) => sourceMarkdown(source, index, text)),
    circles(sheet, text),
    retracted(sheet, text),
  ])
  return `${whole}\n`
}

function factList(facts: Fact[]): string {
  return facts
    .map(({ label, value, code: fixed }) => `- **${inline(label)}:** ${fixed ? code(value) : inline(value)}`)
    .join('\n')
}

function summary(sheet: Sheet, text: Text): string {
  const rows = claimsByStanding(sheet).map(({ standing, claims }) => [
    text(`standing.${standing}`),
    String(claims.length),
    claims.map((claim) => claim.number).join(', '),
  ])
  const total = [text('sheet.total'), String(sheet.claims.length), '']
  const head = [text('sheet.verdict'), text('sheet.count'), text('sheet.contents')]
  return blocks([`## ${text('sheet.summary')}`, table(head, [...rows, total])])
}

function notKnown(sheet: Sheet, text: Text, index: SheetIndex): string {
  const groups = (['disputed', 'unverifiable', 'unchecked'] as const).map((verdict) => {
    const open = sheet.notKnown.filter((entry) => entry.verdict === verdict)
    if (open.length === 0) return ''
    const lines = open.flatMap((entry) => [
      `- **${entry.claim}** ${inline(index.claim(entry.claim).wording)}`,
      ...labelled(text('sheet.settled_by'), entry.settledBy),
      ...labelled(text('sheet.searched'), entry.searched),
    ])
    return `### ${inline(text(`sheet.not_known_${verdict}`))}\n\n${lines.join('\n')}`
  })
  const nothing = sheet.notKnown.length === 0 ? text('sheet.nothing_open') : ''
  return blocks([`## ${text('sheet.not_known')}`, nothing, ...groups, inline(proposedWords(text, sheet))])
}

function labelled(label: string, value: string): string[] {
  return value === '' ? [] : [`  - *${label}:* ${inline(value)}`]
}

function sourceMarkdown(source: SheetSource, index: SheetIndex, text: Text): string {
  const address = source.url ? link(inline(source.url), source.url) : text('sheet.unknown_address')
  const captures = source.captures.map((capture) => [
    code(capture.id),
    exactMoment(capture.capturedAt),
    [text(`capture_method.${capture.method}`), capture.fileName ?? ''].map(inline).filter(Boolean).join(', '),
    inline(capture.capturedBy),
    code(capture.bytesSha256),
    code(capture.textSha256),
  ])
  const head = ['capture', 'captured_at', 'captured_how', 'captured_by', 'bytes_hash', 'text_hash'] as const
  return blocks([
    `### ${source.number}. ${inline(source.title)}`,
    `${factList([...sourceFacts(text, source), ...originFacts(text, source, index)])}\n- **${text('sheet.address')}:** ${address}`,
    captures.length === 0
      ? text('sheet.no_captures')
      : table(
          head.map((column) => text(`sheet.${column}`)),
          captures,
        ),
  ])
}

function circles(sheet: Sheet, text: Text): string {
  if (sheet.circles.length === 0) return ''
  const items = sheet.circles.map((circle) => `- ${inline(circleWords(text, circle))}`)
  return blocks([`## ${text('sheet.circles')}`, text('sheet.circles_intro'), items.join('\n')])
}

function retracted(sheet: Sheet, text: Text): string {
  const lines = retractedLines(text, sheet.retracted)
  if (lines.length === 0) return ''
  const items = lines.map(({ label, value }) => `- **${inline(label)}:** ${inline(value)}`)
  return blocks([`## ${text('sheet.retracted')}`, text('sheet.retracted_intro'), items.join('\n')])
}
