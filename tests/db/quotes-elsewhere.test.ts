import { expect, it } from 'vitest'
import { splitAtBlankLines } from '#app/domain/canonical-text.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { recutEvidence } from '#app/services/evidence/recut-evidence.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { getEvidence } from '#db/queries/evidence.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import {
  aCase,
  aClaim,
  aSource,
  aVerdict,
  ministryText,
  someEvidence,
  spanOf,
} from '#tests/support/material.ts'
import { migrateAgain } from '#tests/support/test-migrations.ts'
import { testWork } from '#tests/support/test-work.ts'

/** E1 re-cut into a newer capture, revised, and judged on. */
function recutStore() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { source, capture } = aSource(work, caseId)
  const claim = aClaim(work, caseId)
  const { id: evidenceId } = someEvidence(work, claim.id, capture, 'На видео именно пианист', 'contradicts')
  const text = `Обновлено.\n\n${ministryText}`
  const { capture: newer } = captureAgain(work, {
    sourceId: source.id,
    capture: {
      ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
      bytes: new TextEncoder().encode(text),
      blocks: splitAtBlankLines(text).map((part) => ({ kind: 'paragraph', text: part })),
    },
  })
  const span = spanOf(newer.text, 'именно пианист')
  recutEvidence(work, { evidenceId, version: 1, captureId: newer.id, span })
  reviseEvidence(work, { evidenceId, version: 2, draft: { ...unsaid, stance: 'contradicts', note: 'Seen' } })
  const { version } = getClaim(work.db, claim.id)
  giveVerdict(work, { claimId: claim.id, version, draft: aVerdict('refuted', 'A pianist [E1].') })
  return { db: work.db, evidenceId, older: capture.id, newer: newer.id }
}

/** Writes what stores held while a re-cut left the capture behind, without leaving a trace of the writing. */
function leaveCapturesBehind({ $client }: Db, older: string, newer: string): void {
  const triggers = $client
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE name IN ('evidence_former', 'former_rows_refuse_update', 'verdict_evidence_refuse_update')",
    )
    .all() as { name: string; sql: string }[]
  for (const { name } of triggers) $client.exec(`DROP TRIGGER ${name}`)
  for (const table of ['evidence', 'verdict_evidence']) {
    $client.prepare(`UPDATE ${table} SET capture_id = ?`).run(older)
  }
  $client
    .prepare(`UPDATE former_rows SET columns = json_set(columns, '$.capture_id', ?)
      WHERE columns ->> '$.capture_id' = ?`)
    .run(older, newer)
  for (const { sql } of triggers) $client.exec(sql)
}

/** Which capture the passage of each former state of the evidence lay in, and which one that state named. */
const pastOf = ({ $client }: Db) =>
  $client
    .prepare(`SELECT p.capture_id AS lay, columns ->> '$.capture_id' AS said FROM former_rows
      JOIN passages p ON p.id = columns ->> '$.passage_id' WHERE table_name = 'evidence' ORDER BY former_rows.id`)
    .all() as { lay: string; said: string }[]

it('evidence goes with its words into a newer capture, and a verdict pins both', () => {
  const { db, evidenceId, older, newer } = recutStore()
  expect(getEvidence(db, evidenceId).captureId).toBe(newer)
  expect(db.$client.prepare('SELECT capture_id FROM verdict_evidence').pluck().all()).toEqual([newer])
  expect(pastOf(db).map(({ said }) => said)).toEqual([older, newer])
  expect(verify(db).findings).toEqual([])
})

it('a store in which the capture was left behind is mended, its verdicts and its past with it', () => {
  const { db, evidenceId, older, newer } = recutStore()
  leaveCapturesBehind(db, older, newer)
  expect(verify(db).findings).toMatchObject([
    { problem: 'quote_elsewhere', kind: 'evidence', label: 'E1', detail: older },
    { problem: 'quote_elsewhere', kind: 'verdict', label: 'C1', detail: older },
  ])
  migrateAgain(db, 'captures_of_quotes')
  expect(verify(db).findings).toEqual([])
  expect(getEvidence(db, evidenceId).captureId).toBe(newer)
  for (const { lay, said } of pastOf(db)) expect(said).toBe(lay)
  expect(() => db.$client.exec(`UPDATE verdict_evidence SET capture_id = '${older}'`)).toThrow(
    'never changed',
  )
})
