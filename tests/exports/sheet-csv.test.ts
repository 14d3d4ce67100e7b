import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralise } from '#app/exports/csv-text.ts'
import { csvColumns, sheetCsv } from '#app/exports/sheet-csv.ts'
import { textFor } from '#app/messages/text.ts'
import { emptySheet, nastyWords, sheetOf } from '../support/sheet-fixture.ts'

const text = textFor('en')
const formula = /^[\s]*[=+\-@\t\r＝＋－＠]/

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true })
}

/** Reads a cell as docs/sheet.md says: one apostrophe before a formula is taken off. */
function read(cell: string): string {
  return /^'[\s']*[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}

describe('the sheet in CSV', () => {
  it('has one row per claim and piece of evidence, and one for a claim without evidence', () => {
    const rows = rowsOf(sheetCsv(sheetOf('words'), text))
    expect(rows.map((row) => [row.claim_no, row.evidence_no, row.stance])).toEqual([
      ['C1', 'E1', 'supports'],
      ['C1', 'E2', 'contradicts'],
      ['C2', '', ''],
    ])
  })

  it('begins with a byte order mark and ends each row with CR LF', () => {
    const csv = sheetCsv(sheetOf('words'), text)
    expect(csv.startsWith(`\uFEFFsheet_version,claim_id,claim_no,`)).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('keeps its columns when there is nothing to list', () => {
    expect(sheetCsv(emptySheet(), text)).toBe(`\uFEFF${csvColumns.join(',')}\r\n`)
  })

  it('says in each row which sheet and which state of the store it is from', () => {
    const sheet = sheetOf('words')
    for (const row of rowsOf(sheetCsv(sheet, text))) {
      expect(row).toMatchObject({ sheet_hash: sheet.hash, head_sequence: '7', head_hash: sheet.head.hash })
    }
  })

  it.each(Object.entries(nastyWords))('gives %s back unchanged, and never as a formula', (_name, words) => {
    const [row] = rowsOf(sheetCsv(sheetOf(words), text))
    for (const column of ['claim_text', 'claimant', 'evidence_quote', 'source_title', 'publisher', 'note']) {
      expect(read(row?.[column] ?? '')).toBe(words)
    }
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(formula)
  })

  it('neutralises any text so that it can be read back', () => {
    const words = fc.string({ unit: fc.constantFrom(...`='+-@ \t\r\nab＝＋`), maxLength: 8 })
    fc.assert(
      fc.property(words, (cell) => {
        expect(neutralise(cell)).not.toMatch(formula)
        expect(read(neutralise(cell))).toBe(cell)
      }),
    )
  })
})
