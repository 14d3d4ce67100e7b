import type { UserId } from './ids.ts'

/** Somebody else who looks at the case now, and at which claim or source: C4, S2; empty for the case as a whole. */
export type Present = { name: string; place: string }

/** What a page is told while it is open: that its case was changed, and by whom; or who else is there. */
export type LiveMessage =
  | { kind: 'changed'; sequence: number; by: { id: UserId; name: string }[] }
  | { kind: 'present'; people: Present[] }

/** The claim or the source that a page of a case is of, by its address: `/cases/x/claims/C4/judge` is C4; empty for the rest. */
export function placeOfPath(pathname: string): string {
  return /^\/cases\/[^/]+\/(?:claims|sources|questions)\/([CSQ]\d+)(?:\/|$)/.exec(pathname)?.[1] ?? ''
}
