import { eventsOf, type Recorded, retractions } from './recorded.server.ts'

const ofVerdict = `JOIN verdicts ON verdicts.id = verdict_id JOIN claims ON claims.id = verdicts.claim_id`
const claimLabel = `'C' || claims.number AS label, claims.case_id`

/** Decisions on proposals, second opinions, comments, signed sheets and assignments. */
export const recordedJudging: Recorded[] = [
  {
    kind: 'verdict',
    what: 'decision',
    held: `SELECT verdict_id AS id, ${claimLabel}, verdict_id AS key,
      json_array(decision, comment, sign_offs.created_by) AS facts FROM sign_offs ${ofVerdict}`,
    said: `SELECT data ->> '$.verdict' AS key, data ->> '$.claim' AS label, case_id, sequence,
      json_array(CASE type WHEN 'verdict_signed' THEN 'signed' WHEN 'verdict_returned' THEN 'returned' ELSE 'differs' END,
        coalesce(data ->> '$.comment', ''), actor_id) AS facts
      FROM ${eventsOf('verdict_signed', 'verdict_returned', 'second_opinion_given')} AND coalesce(data ->> '$.agrees', 0) = 0`,
  },
  {
    kind: 'verdict',
    what: 'second opinion',
    held: `SELECT verdict_id AS id, ${claimLabel}, verdict_id || ' ' || second_opinions.created_by AS key,
      json_array(second_opinions.code, reasons) AS facts FROM second_opinions ${ofVerdict}`,
    said: `SELECT (data ->> '$.verdict') || ' ' || actor_id AS key, data ->> '$.claim' AS label, case_id, sequence,
      json_array(data ->> '$.to', data ->> '$.reasons') AS facts FROM ${eventsOf('second_opinion_given')}`,
  },
  {
    kind: 'comment',
    what: 'words',
    held: `SELECT comments.id, ${claimLabel}, comments.id AS key,
      json_array(comments.text, comments.created_by, 'E' || evidence.number, verdict_id) AS facts
      FROM comments JOIN claims ON claims.id = comments.claim_id LEFT JOIN evidence ON evidence.id = evidence_id`,
    said: `SELECT data ->> '$.comment' AS key, data ->> '$.claim' AS label, case_id, sequence,
      json_array(data ->> '$.text', actor_id, data ->> '$.evidence', data ->> '$.verdict') AS facts
      FROM ${eventsOf('comment_made')}`,
  },
  {
    kind: 'sheet',
    what: 'signature',
    held: `SELECT id, NULL AS label, case_id, id AS key, json_array(hash, head_sequence, signed_by,
        (SELECT group_concat('C' || number, ' ' ORDER BY number) FROM signed_sheet_claims
          JOIN claims ON claims.id = claim_id WHERE signed_sheet_id = signed_sheets.id)) AS facts FROM signed_sheets`,
    said: `SELECT data ->> '$.sheet' AS key, NULL AS label, case_id, sequence,
      json_array(data ->> '$.hash', data ->> '$.head', actor_id,
        (SELECT group_concat(value, ' ' ORDER BY CAST(substr(value, 2) AS INTEGER)) FROM json_each(data, '$.claims'))) AS facts
      FROM ${eventsOf('sheet_signed')}`,
  },
  {
    kind: 'sheet',
    what: 'reopening',
    held: `SELECT id, NULL AS label, case_id, id AS key, json_array(reopen_reason, reopened_by) AS facts FROM signed_sheets
      WHERE reopened_at IS NOT NULL`,
    said: `SELECT data ->> '$.sheet' AS key, NULL AS label, case_id, sequence,
      json_array(data ->> '$.why', actor_id) AS facts FROM ${eventsOf('sheet_reopened')}`,
  },
  {
    kind: 'claim',
    what: 'assignment',
    held: `SELECT id, ${claimLabel}, id AS key, json_array(assignee_id, due_on) AS facts FROM claims`,
    said: `SELECT claim_id AS key, data ->> '$.claim' AS label, case_id, sequence,
        json_array(data ->> '$.user', data ->> '$.due') AS facts FROM ${eventsOf('claim_assigned')}
      UNION ALL SELECT id, NULL, case_id, 0, json_array(NULL, NULL) FROM claims`,
  },
  retractions({
    ...{ kind: 'claim', what: 'retraction of an appearance', type: 'appearance_retracted' },
    rows: `SELECT appearances.id, ${claimLabel}, appearances.id AS key, appearances.retracted_at, appearances.retracted_by,
      appearances.retract_reason FROM appearances JOIN claims ON claims.id = claim_id`,
    ...{ key: `data ->> '$.appearance'`, label: 'claim' },
  }),
]
