import type { Sheet } from '#app/domain/sheet.ts'
import { isFiltered } from '#app/domain/sheet-reading.ts'
import type { Text } from '#app/messages/text.ts'
import { sheetCsv } from './sheet-csv.ts'
import { sheetHtml } from './sheet-html.ts'
import { sheetJson } from './sheet-json.ts'
import { sheetMarkdown } from './sheet-markdown.ts'

/** The formats a sheet can be written in; each is the ending of its file. */
export const sheetFormats = ['html', 'md', 'csv', 'json'] as const
export type SheetFormat = (typeof sheetFormats)[number]

const writers: Record<SheetFormat, { mediaType: string; write: (sheet: Sheet, text: Text) => string }> = {
  html: { mediaType: 'text/html; charset=utf-8', write: sheetHtml },
  md: { mediaType: 'text/markdown; charset=utf-8', write: sheetMarkdown },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: sheetCsv },
  json: { mediaType: 'application/json', write: sheetJson },
}

/** The format that the word names, or null. */
export function findSheetFormat(word: string): SheetFormat | null {
  return sheetFormats.find((format) => format === word) ?? null
}

/** A sheet as a file: its words, its media type, a name in plain letters and one with the case's title. */
export type SheetFile = { body: string; mediaType: string; fileName: string; titledName: string }

/** Writes the sheet. The beginning of its hash in the file's name tells one sheet of a case from another. */
export function writeSheet(sheet: Sheet, format: SheetFormat, text: Text): SheetFile {
  const { mediaType, write } = writers[format]
  const mark = `${isFiltered(sheet) ? 'part-' : ''}${sheet.hash.slice(0, 8)}`
  const title = text('sheet.title_of', { case: sheet.case.title })
  return {
    body: write(sheet, text),
    mediaType,
    fileName: `${sheet.case.slug}-sheet-${mark}.${format}`,
    titledName: `${fileWords(title)} ${mark}.${format}`,
  }
}

/** Words that every file system takes as a name. */
function fileWords(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .toWellFormed()
}
