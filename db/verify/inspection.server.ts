import type { CheckedKind, Finding, ProblemId, Verification } from '#app/domain/verification.ts'
import type { Sqlite } from '../open-database.server.ts'

type Found = Pick<Finding, 'kind' | 'id'> & Partial<Pick<Finding, 'label' | 'caseSlug' | 'detail'>>

/** A check under way: the connection it reads, and where it writes what it looked at and what it found. */
export type Inspection = {
  sqlite: Sqlite
  checked: Verification['checked']
  findings: Finding[]
  count: (kind: CheckedKind, by?: number) => void
  find: (problem: ProblemId, found: Found) => void
}

/** Starts an inspection that has counted and found nothing yet. */
export function startInspection(sqlite: Sqlite): Inspection {
  const findings: Finding[] = []
  const checked = {
    events: 0,
    bytes: 0,
    captures: 0,
    passages: 0,
    locations: 0,
    preparations: 0,
    claims: 0,
    evidence: 0,
    verdicts: 0,
    questions: 0,
    relays: 0,
    sheets: 0,
    tables: 0,
  }
  return {
    sqlite,
    checked,
    findings,
    count: (kind, by = 1) => {
      checked[kind] += by
    },
    find: (problem, { kind, id, label = null, caseSlug = null, detail = null }) => {
      findings.push({ problem, kind, id, label, caseSlug, detail })
    },
  }
}
