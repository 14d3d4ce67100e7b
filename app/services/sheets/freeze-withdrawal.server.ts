import type { Retraction } from '#app/domain/claim.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

/** Who withdrew a thing, when and why, as a sheet says it. */
export function freezeWithdrawal({ names }: Pick<SheetRecords, 'names'>, { reason, by, at }: Retraction) {
  return { reason, by: held(names, by), at }
}
