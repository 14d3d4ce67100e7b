import { stringify } from 'csv-stringify/sync'

/** Rows as CSV with a header line: RFC 4180, UTF-8 with BOM, every cell safe to open in a spreadsheet. */
export function csvText(columns: string[], rows: Record<string, string>[]): string {
  return stringify(rows, {
    bom: true,
    header: true,
    columns,
    record_delimiter: 'windows',
    cast: { string: (value, { header }) => (header ? value : neutralise(value)) },
  })
}

/**
 * Puts an apostrophe before what a spreadsheet would run as a formula. One more is put before text that already
 * begins so, so that taking one off always gives the text back.
 */
export function neutralise(cell: string): string {
  return /^[\s']*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
}
