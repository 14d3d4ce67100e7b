import type { Language } from './language.ts'
import type { SideCounts } from './origins.ts'
import type { StaleReason } from './staleness.ts'
import type { Standing } from './verdict.ts'

/** A claim in one line, with who speaks for and against it. */
export type ClaimLine = {
  number: number
  wording: string
  language: Language
  standing: Standing
  sides: SideCounts
}

/** What an editor wants to see of a case each morning: what waits, what no longer stands, what is open. */
export type CaseOverview = {
  unchecked: ClaimLine[]
  stale: (ClaimLine & { reasons: StaleReason[] })[]
  disputed: (ClaimLine & { settledBy: string })[]
}
