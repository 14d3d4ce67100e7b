import { createHash } from 'node:crypto'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { hashedText, type Sheet, type SheetBody, sheetSchema, sheetVersion } from '#app/domain/sheet.ts'
import type { SheetClaim } from '#app/domain/sheet-claim.ts'
import type { SheetPassage } from '#app/domain/sheet-parts.ts'
import type { SheetQuestion } from '#app/domain/sheet-question.ts'
import type { SheetSource } from '#app/domain/sheet-source.ts'

const at = '2026-11-21T09:00:00.000Z'

/** Gives a body the hash that belongs to it. */
export function sealed(body: SheetBody): Sheet {
  const hash = createHash('sha256').update(hashedText(body)).digest('hex')
  return sheetSchema.parse({ ...body, hash })
}

/** A sheet of a case without claims and sources. */
export function emptySheet(): Sheet {
  return sealed({
    schema: sheetVersion,
    case: { slug: 'almaty', title: 'Almaty, January 2022', summary: '' },
    languages: [],
    evidenceCutOff: at,
    compiledBy: { name: 'Aigul' },
    editors: [],
    head: { sequence: 7, hash: 'a'.repeat(64), at },
    filter: { standing: null, source: null, claimant: null, text: null },
    summary: { confirmed: 0, refuted: 0, disputed: 0, unverifiable: 0, unchecked: 0 },
    notKnown: [],
    questions: [],
    proposed: [],
    claims: [],
    sources: [],
    origins: [],
    circles: [],
    retracted: { claims: [], questions: [], appearances: [], evidence: [] },
  })
}

/** A passage with these words. */
export function passageOf(exact: string): SheetPassage {
  return { source: 'S1', capture: 'cap_1', start: 12, end: 12 + exact.length, exact, prefix: '', suffix: '' }
}

/** A source of a case, captured once. */
export function sourceOf(words: string): SheetSource {
  return {
    number: 'S1',
    title: words,
    kind: 'article',
    publisher: words,
    authors: [words],
    url: 'https://example.org/a?b=(c)&d=<e>',
    published: '2022-01' as PartialDate,
    language: 'ru',
    note: words,
    isOrigin: false,
    relays: [
      {
        ...{ from: 'org_1', kind: 'quotes', passage: passageOf(words), note: words, by: 'Aigul', at },
        translations: [],
      },
    ],
    reliability: [{ topic: words, grade: 'C', reason: words, by: 'Aigul', at }],
    captures: [
      {
        id: 'cap_1',
        method: 'upload',
        capturedAt: at,
        capturedBy: 'Aigul',
        mediaType: 'text/plain',
        fileName: 'a.txt',
        bytesSha256: 'b'.repeat(64),
        textSha256: 'c'.repeat(64),
        textVersion: 1,
      },
    ],
  }
}

/** A disputed claim in which each piece of free text is `words`. */
export function claimOf(words: string): SheetClaim {
  const translations = [{ language: 'en' as const, text: words, madeBy: 'editors' as const }]
  const piece = {
    source: 'S1',
    proximity: 'primary' as const,
    basis: 'hearsay' as const,
    circumstances: ['in_custody' as const, 'anonymous' as const],
    credibility: 3 as const,
    roots: ['org_1'],
    passage: passageOf(words),
    translations,
    note: words,
    by: 'Aigul',
    at,
  }
  return {
    number: 'C1',
    wording: words,
    language: 'en',
    translations: [{ language: 'uk', text: words }],
    claimant: words,
    claimedOn: '2022-01-10/..' as PartialDate,
    verdict: 'disputed',
    judgement: {
      wording: words,
      rationale: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: words },
            { type: 'evidence', number: 1 },
            { type: 'evidence', number: 3 },
          ],
        },
        { type: 'list', ordered: false, items: [[{ type: 'text', text: words, bold: true }]] },
      ],
      confidence: 'moderate',
      settledBy: words,
      searched: '',
      override: '',
      by: 'Aigul',
      at,
      signed: { by: 'Bolot', at, comment: words },
      affirms: { reason: words, by: 'Bolot', at },
      stale: [{ kind: 'reworded' }, { kind: 'retracted', evidence: 'E3' }],
    },
    earlierVerdicts: [{ verdict: 'refuted', by: 'Bolot', at }],
    sides: {
      for: { sources: 1, confirmed: 1, possible: 1 },
      against: { sources: 1, confirmed: 0, possible: 1 },
    },
    appearances: [{ role: 'makes', source: 'S1', passage: passageOf(words), translations }],
    evidence: [
      { number: 'E1', stance: 'supports', ...piece },
      { number: 'E2', stance: 'contradicts', ...piece, passage: null, translations: [] },
    ],
  }
}

/** A question with two answers, one of them outside of the sheet, in which each piece of free text is `words`. */
export function questionOf(words: string): SheetQuestion {
  const answer = { wording: words, language: 'en' as const }
  return {
    ...{ number: 'Q1', text: words, language: 'en', exclusive: true, note: words },
    answers: [
      { claim: 'C1', verdict: 'disputed', ...answer },
      { claim: 'C9', verdict: 'confirmed', ...answer },
    ],
    absences: [{ text: words, by: 'Aigul', at }],
    values: [
      {
        ...{ aspect: words, kind: 'number' },
        groups: [
          {
            ...{ plain: '1925', unit: words, approximation: 'almost', ways: ['words', 'separators'] },
            values: [
              { claim: 'C1', text: words, passage: passageOf(words) },
              { claim: 'C9', text: words, passage: null },
            ],
          },
          {
            ...{ plain: null, unit: null, approximation: null, ways: [] },
            values: [{ claim: 'C1', text: words, passage: null }],
          },
        ],
      },
    ],
    retracted: [{ what: 'value', words, reason: words, by: 'Bolot', at }],
  }
}

/** A sheet of two claims in which each piece of free text is `words`. */
export function sheetOf(words: string): Sheet {
  const unchecked: SheetClaim = {
    ...claimOf(words),
    number: 'C2',
    verdict: 'unchecked',
    judgement: null,
    earlierVerdicts: [],
    appearances: [],
    evidence: [],
  }
  const withdrawal = { reason: words, by: 'Bolot', at }
  return sealed({
    ...withoutHash(emptySheet()),
    case: { slug: 'almaty', title: words, summary: words },
    languages: ['ru', 'en'],
    editors: [{ name: 'Aigul' }],
    summary: { confirmed: 0, refuted: 0, disputed: 1, unverifiable: 0, unchecked: 1 },
    notKnown: [
      { claim: 'C1', verdict: 'disputed', settledBy: words, searched: '' },
      { claim: 'C2', verdict: 'unchecked', settledBy: '', searched: '' },
    ],
    questions: [questionOf(words)],
    claims: [claimOf(words), unchecked],
    sources: [sourceOf(words)],
    origins: [{ id: 'org_1', name: words, kind: 'office', note: words }],
    circles: [
      {
        ...{ source: 'S1', from: 'S2', kind: 'rewrites', note: words, by: 'Bolot', at },
        ...{ passage: passageOf(words), translations: [], isClosed: false },
      },
    ],
    retracted: {
      claims: [{ number: 'C3', wording: words, ...withdrawal }],
      questions: [{ number: 'Q2', text: words, ...withdrawal }],
      appearances: [{ claim: 'C1', passage: passageOf(words), ...withdrawal }],
      evidence: [{ number: 'E3', claim: 'C1', source: 'S1', passage: passageOf(words), ...withdrawal }],
    },
  })
}

function withoutHash({ hash: _, ...body }: Sheet): SheetBody {
  return body
}

/** Words that break careless exports, each by what it attacks. */
export const nastyWords: Record<string, string> = {
  'a closing script tag': 'before </script><script>alert(1)</script> after',
  'a comment that never ends': '<!-- <script> ]]> -- text',
  'a pipe and table rules': 'a | b | c\n--- | --- | ---\n1 | 2 | 3',
  'a quote of many lines': 'first line\nsecond line\n\nsecond paragraph\n   indented',
  'line ends of Windows': 'first\r\nsecond\r\n\r\nthird',
  emoji: 'family 👨‍👩‍👧‍👦, flag 🇰🇿, thumbs 👍🏽, keycap 1️⃣',
  'Arabic and Hebrew': 'قال الرئيس 123 (أمس) ثم שלום עולם!',
  'a right-to-left override': 'invoice \u202Efdp.exe and an unmatched \u2069 isolate \u2066',
  backticks: 'a `code` b ``two`` c ```js\nd\n```',
  'a spreadsheet formula': '=HYPERLINK("https://example.org";"click")',
  'a formula behind a space': ' \t+1-cmd|calc',
  'a formula in full width': '＝1+1',
  'emphasis and lists': '* star _under_ **bold** ~~gone~~\n- item\n+ item\n1. one\n2) two\n# head\n> quote',
  'setext rules': 'title\n===\nother\n---\n:-:',
  'links and images':
    '[text](javascript:alert(1)) ![x](y) <https://example.org> [ref]: https://example.org "t"',
  'bare addresses': 'see https://example.org/?a=1&b=2, www.example.org, mail a@example.org',
  'footnotes and formulas': 'a[^1] $x^2$ $$y$$ :tada: @name #12 &amp; &copy; &#60;',
  backslashes: 'C:\\new\\*star\\* ends with \\',
  'control characters': 'bell \u0007, escape \u001B[31m, form \u000C feed, next\u0085line\u2028sep',
  'quotation marks': `"double" 'single' «guillemets» „low“`,
  'HTML attributes': '" onmouseover="alert(1)" x="',
  'an apostrophe before a formula': `'=1+1`,
}
