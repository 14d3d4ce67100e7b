import type { CheckedKind, Finding, ProblemId } from '#app/domain/verification.ts'
import { countingSql } from '../queries/in-force.server.ts'
import type { Inspection } from './inspection.server.ts'
import { compareWithEvents } from './recorded.server.ts'
import { recordedBoards } from './recorded-boards.server.ts'
import { recordedJudging } from './recorded-judging.server.ts'
import { recordedSources } from './recorded-sources.server.ts'

type Question = { problem: ProblemId; kind: Finding['kind']; sql: string }

const readable = 'json_valid(data)'
const recordsVerdict = `type IN ('verdict_given', 'verdict_proposed', 'verdict_affirmed')`

/**
 * Where the rows must say what the chain says. A text and its hash can be changed together, but not without also
 * changing the event that recorded them. Each gives the objects that differ: id, label, case, detail.
 */
const questions: Question[] = [
  {
    problem: 'store_renamed',
    kind: 'store',
    sql: `SELECT stores.id, NULL AS label, NULL AS caseSlug, data ->> '$.store' AS detail FROM stores, events
      WHERE type = 'store_created' AND ${readable} AND data ->> '$.store' <> stores.id`,
  },
  {
    problem: 'capture_unrecorded',
    kind: 'capture',
    sql: `WITH taken AS (SELECT data ->> '$.capture' AS id, data ->> '$.bytesSha256' AS bytes,
        data ->> '$.textSha256' AS text FROM events WHERE type = 'capture_taken' AND ${readable})
      SELECT captures.id, 'S' || sources.number AS label, slug AS caseSlug, NULL AS detail
      FROM captures LEFT JOIN taken ON taken.id = captures.id
      LEFT JOIN sources ON sources.id = captures.source_id LEFT JOIN cases ON cases.id = sources.case_id
      WHERE taken.bytes IS NOT captures.bytes_sha256 OR taken.text IS NOT captures.text_sha256`,
  },
  {
    problem: 'capture_lost',
    kind: 'capture',
    sql: `SELECT data ->> '$.capture' AS id, data ->> '$.source' AS label, slug AS caseSlug, NULL AS detail
      FROM events LEFT JOIN cases ON cases.id = events.case_id WHERE type = 'capture_taken' AND ${readable}
      AND data ->> '$.capture' NOT IN (SELECT id FROM captures)`,
  },
  {
    problem: 'location_unrecorded',
    kind: 'capture',
    sql: `WITH found AS (SELECT capture_id, outcome, count(*) AS count FROM locations GROUP BY capture_id, outcome),
        said AS (SELECT data ->> '$.capture' AS capture, data ->> '$.source' AS label, case_id, key AS outcome,
          sum(data ->> key) AS count FROM events, (SELECT 'exact' AS key UNION SELECT 'moved' UNION SELECT 'changed'
          UNION SELECT 'ambiguous' UNION SELECT 'lost') WHERE type = 'passages_located' AND ${readable}
          GROUP BY capture, outcome)
      SELECT capture AS id, label, slug AS caseSlug, group_concat(said.outcome) AS detail
      FROM said LEFT JOIN found ON found.capture_id = capture AND found.outcome = said.outcome
      LEFT JOIN cases ON cases.id = said.case_id WHERE said.count <> coalesce(found.count, 0) GROUP BY capture`,
  },
  {
    problem: 'quote_unrecorded',
    kind: 'passage',
    sql: `SELECT data ->> '$.passage' AS id, data ->> '$.source' AS label, slug AS caseSlug, NULL AS detail
      FROM events LEFT JOIN cases ON cases.id = events.case_id
      LEFT JOIN passages ON passages.id = data ->> '$.passage'
      WHERE type IN ('appearance_added', 'evidence_attached') AND ${readable}
      AND data ->> '$.passage' IS NOT NULL AND data ->> '$.quote' IS NOT passages.exact`,
  },
  {
    problem: 'quote_elsewhere',
    kind: 'evidence',
    sql: `SELECT evidence.id, 'E' || number AS label, slug AS caseSlug, evidence.capture_id AS detail
      FROM evidence JOIN passages ON passages.id = passage_id LEFT JOIN cases ON cases.id = case_id
      WHERE evidence.capture_id IS NOT passages.capture_id`,
  },
  {
    problem: 'quote_elsewhere',
    kind: 'verdict',
    sql: `SELECT verdict_id AS id, 'C' || claims.number AS label, slug AS caseSlug, pinned.capture_id AS detail
      FROM verdict_evidence AS pinned JOIN passages ON passages.id = pinned.passage_id
      LEFT JOIN verdicts ON verdicts.id = verdict_id LEFT JOIN claims ON claims.id = verdicts.claim_id
      LEFT JOIN cases ON cases.id = claims.case_id WHERE pinned.capture_id IS NOT passages.capture_id`,
  },
  {
    problem: 'wording_unrecorded',
    kind: 'claim',
    sql: `WITH said AS (SELECT claim_id, coalesce(data ->> '$.wording', data ->> '$.to') AS text, max(sequence)
        FROM events WHERE type IN ('claim_recorded', 'claim_reworded') AND ${readable} GROUP BY claim_id)
      SELECT claims.id, 'C' || claims.number AS label, slug AS caseSlug, NULL AS detail
      FROM claims LEFT JOIN wordings ON wordings.id = claims.wording_id LEFT JOIN said ON said.claim_id = claims.id
      LEFT JOIN cases ON cases.id = claims.case_id WHERE said.text IS NOT wordings.text`,
  },
  {
    problem: 'standing_differs',
    kind: 'claim',
    sql: `WITH latest AS (SELECT claim_id, code, max(sequence) FROM verdicts
        WHERE ${countingSql('verdicts')} GROUP BY claim_id)
      SELECT claims.id, 'C' || claims.number AS label, slug AS caseSlug, claims.standing AS detail
      FROM claims LEFT JOIN latest ON latest.claim_id = claims.id LEFT JOIN cases ON cases.id = claims.case_id
      WHERE claims.standing <> coalesce(latest.code, 'unchecked')`,
  },
  {
    problem: 'proposal_differs',
    kind: 'claim',
    sql: `WITH newest AS (SELECT claim_id, id, needs_sign_off, max(sequence) FROM verdicts GROUP BY claim_id)
      SELECT claims.id, 'C' || claims.number AS label, slug AS caseSlug, NULL AS detail
      FROM claims LEFT JOIN newest ON newest.claim_id = claims.id LEFT JOIN sign_offs ON sign_offs.verdict_id = newest.id
      LEFT JOIN open_proposals ON open_proposals.claim_id = claims.id LEFT JOIN cases ON cases.id = claims.case_id
      WHERE open_proposals.verdict_id IS NOT
        CASE WHEN needs_sign_off = 1 AND coalesce(decision, '') <> 'signed' THEN newest.id END`,
  },
  {
    problem: 'verdict_unrecorded',
    kind: 'verdict',
    sql: `WITH given AS (SELECT data ->> '$.verdict' AS id, data ->> '$.to' AS code FROM events
        WHERE ${recordsVerdict} AND ${readable})
      SELECT verdicts.id, 'C' || claims.number AS label, slug AS caseSlug, verdicts.code AS detail
      FROM verdicts LEFT JOIN given ON given.id = verdicts.id LEFT JOIN claims ON claims.id = verdicts.claim_id
      LEFT JOIN cases ON cases.id = claims.case_id WHERE given.code IS NOT verdicts.code`,
  },
  {
    problem: 'verdict_lost',
    kind: 'verdict',
    sql: `SELECT data ->> '$.verdict' AS id, data ->> '$.claim' AS label, slug AS caseSlug, NULL AS detail
      FROM events LEFT JOIN cases ON cases.id = events.case_id WHERE ${recordsVerdict} AND ${readable}
      AND data ->> '$.verdict' NOT IN (SELECT id FROM verdicts)`,
  },
  {
    problem: 'stance_unrecorded',
    kind: 'evidence',
    sql: `WITH said AS (SELECT case_id, data ->> '$.evidence' AS label, sequence,
        coalesce(data ->> '$.stance', (SELECT value ->> '$.to' FROM json_each(data, '$.changes')
          WHERE value ->> '$.field' = 'stance')) AS stance
        FROM events WHERE type IN ('evidence_attached', 'evidence_revised') AND ${readable}),
      latest AS (SELECT case_id, label, stance, max(sequence) FROM said WHERE stance IS NOT NULL
        GROUP BY case_id, label)
      SELECT evidence.id, 'E' || evidence.number AS label, slug AS caseSlug, evidence.stance AS detail
      FROM evidence LEFT JOIN latest ON latest.case_id = evidence.case_id AND latest.label = 'E' || evidence.number
      LEFT JOIN cases ON cases.id = evidence.case_id WHERE latest.stance IS NOT evidence.stance`,
  },
  {
    problem: 'retraction_unrecorded',
    kind: 'evidence',
    sql: `SELECT evidence.id, 'E' || number AS label, slug AS caseSlug, retracted_at AS detail
      FROM evidence LEFT JOIN cases ON cases.id = evidence.case_id
      WHERE (retracted_at IS NOT NULL) <> EXISTS (SELECT 1 FROM events WHERE type = 'evidence_retracted'
        AND ${readable} AND events.claim_id = evidence.claim_id AND data ->> '$.evidence' = 'E' || number)`,
  },
  {
    problem: 'retraction_unrecorded',
    kind: 'claim',
    sql: `SELECT claims.id, 'C' || number AS label, slug AS caseSlug, retracted_at AS detail
      FROM claims LEFT JOIN cases ON cases.id = claims.case_id
      WHERE (retracted_at IS NOT NULL) <> EXISTS (SELECT 1 FROM events
        WHERE type = 'claim_retracted' AND events.claim_id = claims.id)`,
  },
]

type Difference = { id: string; label: string | null; caseSlug: string | null; detail: string | null }

/** Compares pinned quotes with their captures, and what rows say with the events that recorded it. */
export function checkRecords(inspection: Inspection): void {
  const { sqlite, count, find } = inspection
  const countRows = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  for (const recorded of [...recordedJudging, ...recordedBoards, ...recordedSources]) {
    compareWithEvents(inspection, recorded)
  }
  for (const kind of ['claims', 'evidence', 'verdicts', 'questions', 'relays'] satisfies CheckedKind[]) {
    count(kind, countRows(kind))
  }
  count('sheets', countRows('signed_sheets'))
  for (const { problem, kind, sql } of questions) {
    for (const found of sqlite.prepare(sql).iterate()) find(problem, { kind, ...(found as Difference) })
  }
}
