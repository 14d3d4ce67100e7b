import type { UserId } from './ids.ts'

/** Somebody else who looks at the case now, and at which claim, source or question: C4, S2, Q1; empty for the case as a whole. */
export type Present = { name: string; place: string }

/** What a page is told while it is open: that its case was changed, by whom and up to which event; or which place it is of and who else is there. */
export type LiveMessage =
  | { kind: 'changed'; sequence: number; by: { id: UserId; name: string }[] }
  | { kind: 'present'; place: string; people: Present[] }

/** Names the role of whoever asks in the answer to a request for a page's data. */
export const roleHeader = 'Sverka-Role'

/**
 * What a page of a case is of, by its address: `/cases/x/claims/C4/judge` is of C4, and `/cases/x/evidence/E3` of E3, which belongs to a claim; empty
 * for the rest.
 */
export function placeOfPath(pathname: string): string {
  const path = /^\/cases\/[^/]+\/(?:claims|sources|questions|evidence)\/([CSQE]\d+)(?:\/|$)/
  return path.exec(pathname)?.[1] ?? ''
}
