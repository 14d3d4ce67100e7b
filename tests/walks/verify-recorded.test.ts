import { describe, expect, it } from 'vitest'
import type { Finding } from '#app/domain/verification.ts'
import { openDatabaseFromBytes } from '#db/open-database.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { aCase } from '#tests/support/material.ts'
import { everything, takeStep } from '#tests/support/random-desk.ts'
import { tamper } from '#tests/support/tamper.ts'
import { testWork } from '#tests/support/test-work.ts'

/** A store in which everything was done that can be done, as a file would hold it. */
function whole(): Buffer {
  const work = testWork()
  const caseId = aCase(work).id
  for (const step of everything) takeStep({ work, caseId }, step)
  return work.db.$client.serialize()
}

const bytes = whole()

function findingsAfter(sql: string): Finding[] {
  const db = openDatabaseFromBytes(bytes)
  tamper(db, sql)
  return verify(db).findings
}

const notRetracted = 'retracted_at = NULL, retracted_by = NULL, retract_reason = NULL'

describe('a store in which everything was done', () => {
  it('is found whole', () => {
    const report = verify(openDatabaseFromBytes(bytes))
    expect(report.findings).toEqual([])
    expect(report.checked).toMatchObject({ questions: 1, relays: 2, sheets: 1 })
  })

  it.each<[what: string, sql: string, kind: Finding['kind'], detail: string, label: string | null]>([
    ['what a reviewer said', `UPDATE sign_offs SET comment = 'x'`, 'verdict', 'decision', 'C1'],
    ['a second opinion', `UPDATE second_opinions SET reasons = 'x'`, 'verdict', 'second opinion', 'C2'],
    ['a comment', `UPDATE comments SET text = 'x'`, 'comment', 'words', 'C1'],
    ['the hash of a signed sheet', `UPDATE signed_sheets SET hash = 'x'`, 'sheet', 'signature', null],
    ['why it was reopened', `UPDATE signed_sheets SET reopen_reason = 'x'`, 'sheet', 'reopening', null],
    [
      'who is to judge',
      `UPDATE claims SET due_on = '2020-01-01' WHERE number = 2`,
      'claim',
      'assignment',
      'C2',
    ],
    [
      'why an appearance was withdrawn',
      `UPDATE appearances SET retract_reason = 'x' WHERE retracted_at IS NOT NULL`,
      'claim',
      'retraction of an appearance',
      'C1',
    ],
    ['a question', `UPDATE questions SET text = 'x'`, 'question', 'words', 'Q1'],
    ['why it was withdrawn', `UPDATE questions SET retract_reason = 'x'`, 'question', 'retraction', 'Q1'],
    ['an answer that was withdrawn', `UPDATE answers SET ${notRetracted}`, 'question', 'answer', 'Q1'],
    ['an absence', `UPDATE absences SET text = 'x'`, 'question', 'absence', 'Q1'],
    ['a value', `UPDATE answer_values SET text = 'x'`, 'question', 'value', 'Q1'],
    ['a relay', `UPDATE relays SET kind = 'translates' WHERE note <> ''`, 'relay', 'content', 'S1'],
    [
      'the words of a relay',
      'UPDATE relays SET passage_id = (SELECT id FROM passages ORDER BY id DESC LIMIT 1)',
      'relay',
      'content',
      'S1',
    ],
    [
      'whom a source has it from',
      'UPDATE relays SET from_source_id = NULL, from_origin_id = (SELECT id FROM origins) WHERE from_source_id IS NOT NULL',
      'relay',
      'content',
      'S1',
    ],
    ['an origin', `UPDATE origins SET name = 'x'`, 'origin', 'name', null],
    ['a mark of origin', 'UPDATE sources SET is_origin = 1 - is_origin', 'source', 'mark of origin', 'S1'],
    ['a finding of circular reporting', `UPDATE circles SET note = 'x'`, 'source', 'circle', 'S2'],
    [
      'the words of a finding',
      'UPDATE circles SET passage_id = (SELECT id FROM passages ORDER BY id DESC LIMIT 1)',
      'source',
      'circle',
      'S2',
    ],
    [
      'why it was withdrawn',
      `UPDATE circles SET retract_reason = 'x'`,
      'source',
      'retraction of a circle',
      'S2',
    ],
    ['a decided suggestion', `UPDATE suggestions SET note = 'x'`, 'source', 'decided suggestion', 'S1'],
    ['how reliable a source is', `UPDATE reliabilities SET grade = 'F'`, 'source', 'reliability', 'S1'],
    ['a translation', `UPDATE translations SET text = 'x'`, 'passage', 'translation', 'S1'],
    [
      'what is boilerplate',
      'UPDATE boilerplate_marks SET is_boilerplate = 0',
      'capture',
      'boilerplate',
      'S1',
    ],
  ])('shows that %s was changed', (_what, sql, kind, detail, label) => {
    expect(findingsAfter(sql)).toContainEqual(
      expect.objectContaining({ problem: 'record_differs', kind, detail, label, caseSlug: 'video' }),
    )
  })

  it.each<[what: string, sql: string, kind: Finding['kind'], detail: string]>([
    ['a decision', 'DELETE FROM sign_offs', 'verdict', 'decision'],
    [
      'that a sheet was reopened',
      'UPDATE signed_sheets SET reopened_at = NULL, reopened_by = NULL, reopen_reason = NULL',
      'sheet',
      'reopening',
    ],
    [
      'that a value was withdrawn',
      `UPDATE answer_values SET ${notRetracted}`,
      'question',
      'retraction of a value',
    ],
    ['that a relay was withdrawn', `UPDATE relays SET ${notRetracted}`, 'relay', 'retraction'],
    ['a finding of circular reporting', 'DELETE FROM circles', 'source', 'circle'],
    ['remarks of others', 'DELETE FROM remarks', 'source', 'remarks'],
  ])('shows that %s was recorded and is gone', (_what, sql, kind, detail) => {
    expect(findingsAfter(sql)).toContainEqual(
      expect.objectContaining({ problem: 'record_lost', kind, detail, caseSlug: 'video' }),
    )
  })

  it.each<[what: string, sql: string, expected: Partial<Finding>]>([
    [
      'a claim that a signed sheet no longer holds',
      'DELETE FROM signed_sheet_claims',
      { problem: 'record_differs', kind: 'sheet', detail: 'signature' },
    ],
    ['a number of a question', 'UPDATE questions SET number = 2', { problem: 'number_missing', label: 'Q2' }],
    ['a fit that is gone', 'DELETE FROM fits', { problem: 'row_lost', kind: 'table' }],
    [
      'a row of which nothing says when it came',
      `DELETE FROM births WHERE table_name = 'fits'`,
      { problem: 'birth_lost', kind: 'table' },
    ],
  ])('shows %s', (_what, sql, expected) => {
    expect(findingsAfter(sql)).toContainEqual(expect.objectContaining(expected))
  })
})
