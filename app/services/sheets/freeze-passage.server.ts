import { numberLabel } from '#app/domain/claim.ts'
import type { PassageId, SourceId } from '#app/domain/ids.ts'
import type { SheetPassage, SheetTranslation } from '#app/domain/sheet-parts.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

/** S2: how the sheet names a source. */
export function sourceLabel(records: SheetRecords, id: SourceId): string {
  return numberLabel('S', held(records.sources, id).number)
}

/** A passage with the labels of its source and capture. */
export function freezePassage(records: SheetRecords, id: PassageId): SheetPassage {
  const { captureId, locator } = held(records.passages, id)
  if (locator.kind !== 'text') throw new Error(`A sheet cannot hold the ${locator.kind} passage ${id} yet`)
  const { kind: _, ...words } = locator
  const { sourceId } = held(records.captures, captureId)
  return { source: sourceLabel(records, sourceId), capture: captureId, ...words }
}

/** What a passage says in other languages. */
export function freezeTranslations(records: SheetRecords, id: PassageId): SheetTranslation[] {
  const translations = records.translations.get(id) ?? []
  return translations.map(({ language, text, madeBy }) => ({ language, text, madeBy }))
}
