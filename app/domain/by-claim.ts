import type { ClaimId } from './ids.ts'

/** The rows of each claim, in their order. */
export function byClaim<T extends { claimId: ClaimId }>(rows: readonly T[]): Map<ClaimId, T[]> {
  const groups = new Map<ClaimId, T[]>()
  for (const row of rows) {
    const group = groups.get(row.claimId)
    if (group) group.push(row)
    else groups.set(row.claimId, [row])
  }
  return groups
}
