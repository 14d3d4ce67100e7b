import type { Retraction } from '#app/domain/claim.ts'
import type { UserId } from '#app/domain/ids.ts'

type RetractionColumns = {
  retractedAt: string | null
  retractedBy: UserId | null
  retractReason: string | null
}

/** The retraction that a row's three columns hold, or null while the row stands. */
export function toRetraction({
  retractedAt,
  retractedBy,
  retractReason,
}: RetractionColumns): Retraction | null {
  if (retractedAt === null || retractedBy === null || retractReason === null) return null
  return { at: retractedAt, by: retractedBy, reason: retractReason }
}

/** The row with its retraction in place of the three columns that hold it. */
export function withRetraction<Row extends RetractionColumns>(row: Row) {
  const { retractedAt, retractedBy, retractReason, ...columns } = row
  return { ...columns, retraction: toRetraction(row) }
}

/** The three columns that hold a retraction. */
export function fromRetraction({ at, by, reason }: Retraction): RetractionColumns {
  return { retractedAt: at, retractedBy: by, retractReason: reason }
}
