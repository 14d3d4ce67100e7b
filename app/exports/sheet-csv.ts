import { type Sheet, sheetVersion } from '#app/domain/sheet.ts'
import type { SheetClaim, SheetEvidence } from '#app/domain/sheet-claim.ts'
import type { SheetTranslation } from '#app/domain/sheet-parts.ts'
import { indexSheet, type SheetIndex } from '#app/domain/sheet-reading.ts'
import { locatorWords } from '#app/messages/sheet-words.ts'
import type { Text } from '#app/messages/text.ts'
import { csvText } from './csv-text.ts'

/** The columns, in the order newsroom tables expect. What the workbench does not record yet stays empty. */
export const csvColumns = [
  ...['sheet_version', 'claim_id', 'claim_no', 'claim_text', 'claim_lang', 'verdict_code', 'verdict_label'],
  ...['confidence', 'claimant', 'claim_date', 'stance', 'evidence_quote', 'evidence_translation', 'locator'],
  ...[
    'source_no',
    'source_title',
    'publisher',
    'author',
    'published_at',
    'url',
    'archive_url',
    'captured_at',
  ],
  ...[
    'sha256',
    'source_role',
    'basis',
    'circumstances',
    'reliability',
    'credibility',
    'origin_group',
    'note',
    'checked_by',
    'checked_at',
    'signed_by',
    'signed_at',
    'still_stands',
  ],
  ...['for_sources', 'for_origins', 'for_possible_origins'],
  ...['against_sources', 'against_origins', 'against_possible_origins'],
  ...['evidence_no', 'evidence_cut_off', 'sheet_hash', 'head_sequence', 'head_hash', 'question_no'],
]

type Cells = Record<string, string>

/** One row per claim and piece of evidence; a claim without evidence has one row. */
export function sheetCsv(sheet: Sheet, text: Text): string {
  const index = indexSheet(sheet)
  const whole = sheetCells(sheet)
  const rows = sheet.claims.flatMap((claim) => {
    const base = { ...whole, ...claimCells(sheet, claim, text) }
    const pieces = claim.evidence.map((piece) => ({ ...base, ...evidenceCells(piece, index, text) }))
    return pieces.length === 0 ? [base] : pieces
  })
  return csvText(csvColumns, rows)
}

function sheetCells(sheet: Sheet): Cells {
  return {
    sheet_version: sheetVersion,
    evidence_cut_off: sheet.evidenceCutOff,
    sheet_hash: sheet.hash,
    head_sequence: String(sheet.head.sequence),
    head_hash: sheet.head.hash,
  }
}

function claimCells(sheet: Sheet, claim: SheetClaim, text: Text): Cells {
  return {
    claim_id: `${sheet.case.slug}/${claim.number}`,
    claim_no: claim.number,
    claim_text: claim.wording,
    claim_lang: claim.language,
    verdict_code: claim.verdict,
    verdict_label: text(`standing.${claim.verdict}`),
    confidence: claim.judgement?.confidence ?? '',
    claimant: claim.claimant ?? '',
    claim_date: claim.claimedOn ?? '',
    ...sideCells('for', claim),
    ...sideCells('against', claim),
    checked_by: claim.judgement?.by ?? '',
    checked_at: claim.judgement?.at ?? '',
    question_no: sheet.questions
      .filter(({ answers }) => answers.some((answer) => answer.claim === claim.number))
      .map(({ number }) => number)
      .join('; '),
    signed_by: claim.judgement?.signed?.by ?? '',
    signed_at: claim.judgement?.signed?.at ?? '',
    still_stands: claim.judgement?.affirms?.reason ?? '',
  }
}

function sideCells(side: 'for' | 'against', { sides }: SheetClaim): Cells {
  const { sources, confirmed, possible } = sides[side]
  return {
    [`${side}_sources`]: String(sources),
    [`${side}_origins`]: String(confirmed),
    [`${side}_possible_origins`]: String(possible),
  }
}

/** S2, or the name of an origin outside of the case. */
function rootName(root: string, index: SheetIndex): string {
  return root.startsWith('S') ? root : index.origin(root).name
}

function evidenceCells(piece: SheetEvidence, index: SheetIndex, text: Text): Cells {
  const source = index.source(piece.source)
  const capture = piece.passage && index.capture(piece.passage)
  return {
    evidence_no: piece.number,
    stance: piece.stance,
    evidence_quote: piece.passage?.exact ?? '',
    evidence_translation: translationCell(piece.translations),
    locator: piece.passage ? locatorWords(text, piece.passage) : '',
    source_no: source.number,
    source_title: source.title,
    publisher: source.publisher ?? '',
    author: source.authors.join('; '),
    published_at: source.published ?? '',
    url: source.url ?? '',
    captured_at: capture?.capturedAt ?? '',
    sha256: capture?.bytesSha256 ?? '',
    source_role: piece.proximity ?? '',
    basis: piece.basis ?? '',
    circumstances: piece.circumstances.join('; '),
    reliability: source.reliability.map(({ grade, topic }) => `${grade} (${topic})`).join('; '),
    credibility: piece.credibility === null ? '' : String(piece.credibility),
    origin_group: piece.roots.map((root) => rootName(root, index)).join('; '),
    note: piece.note,
  }
}

/** One translation stands by itself; several are told apart by their language. */
function translationCell(translations: SheetTranslation[]): string {
  const [first, ...others] = translations
  if (!first || others.length === 0) return first?.text ?? ''
  return translations.map(({ language, text }) => `[${language}] ${text}`).join('\n')
}
