import { canonicalJson } from '#app/domain/hashing.ts'
import type { Sheet } from '#app/domain/sheet.ts'

/** The sheet as its canonical JSON (RFC 8785) and a line end, so that anybody can recompute its hash. */
export function sheetJson(sheet: Sheet): string {
  return `${canonicalJson(sheet)}\n`
}
