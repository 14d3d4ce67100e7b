import { describe, expect, it } from 'vitest'
import { unsaid } from '#app/domain/evidence-draft.ts'
import type { ProblemId } from '#app/domain/verification.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { attachOutsideEvidence } from '#app/services/evidence/attach-outside-evidence.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { sha256 } from '#db/hash.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { listLocations } from '#db/queries/locations.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
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
import { signingDesk } from '#tests/support/signing.ts'
import { tamper } from '#tests/support/tamper.ts'
import { testWork } from '#tests/support/test-work.ts'

const named = 'кыргызстанец Закир Убуров'

/** A case with two sources, a judged and reworded claim, a retracted and a revised piece of evidence. */
function workedStore(): Work & { db: Db } {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { capture } = aSource(work, caseId)
  const claim = aClaim(work, caseId)
  addAppearance(work, {
    claimId: claim.id,
    captureId: capture.id,
    span: spanOf(ministryText, named),
    role: 'makes',
  })
  const against = someEvidence(work, claim.id, capture, 'На видео именно пианист', 'contradicts')
  const other = someEvidence(work, claim.id, capture, named, 'mentions')
  const outside = { url: 'https://example.org/a', title: 'Другая', publisher: null, published: null }
  const quote = 'На видео не Убуров.\n\nЭто другой человек.'
  attachOutsideEvidence(work, {
    claimId: claim.id,
    outside: { ...outside, language: 'ru', quote },
    draft: { ...unsaid, stance: 'context' },
  })
  reviseEvidence(work, {
    evidenceId: other.id,
    version: other.version,
    draft: { ...unsaid, stance: 'supports', note: 'Looked at again' },
  })
  retractEvidence(work, { evidenceId: other.id, version: other.version + 1, reason: 'Not the same video' })
  const version = () => work.db.$client.prepare('SELECT version FROM claims').pluck().get() as number
  giveVerdict(work, {
    claimId: claim.id,
    version: version(),
    draft: aVerdict('refuted', `The musician was named [E${against.number}]`),
  })
  rewordClaim(work, {
    claimId: claim.id,
    version: version(),
    text: 'The man shown on television is Zakir Uburov.',
    language: 'en',
    why: 'Television, not video',
  })
  return work
}

const problemsOf = (db: Db) => verify(db).findings.map(({ problem }) => problem)

describe('a store that nobody tampered with', () => {
  it('is found whole, and the check says what it looked at', () => {
    const { db } = workedStore()
    const report = verify(db)
    expect(report.findings).toEqual([])
    expect(report.head).toEqual({ sequence: report.checked.events, hash: findEventHead(db).hash })
    expect(report.checked).toMatchObject({
      bytes: 2,
      captures: 2,
      passages: 3,
      claims: 1,
      evidence: 3,
      verdicts: 1,
    })
  })

  it('is found whole while it is empty', () => {
    expect(verify(testWork().db).findings).toEqual([])
  })
})

describe('a changed store is found out, and the object that differs is named', () => {
  it.each<[what: string, problem: ProblemId, sql: string, label: string | null]>([
    [
      'an event’s words',
      'event_changed',
      `UPDATE events SET data = replace(data, 'Looked', 'Looker'), at = at || ' ' WHERE sequence = 3`,
      '#3',
    ],
    ['who did it', 'event_changed', `UPDATE events SET actor_id = 'usr_system' WHERE sequence = 2`, '#2'],
    ['an event’s kind', 'event_unreadable', `UPDATE events SET type = 'gone' WHERE sequence = 2`, '#2'],
    ['an event’s data', 'event_unreadable', `UPDATE events SET data = '{' WHERE sequence = 2`, '#2'],
    ['a missing event', 'event_gap', 'DELETE FROM events WHERE sequence = 4', '#5'],
    ['a rewritten hash', 'event_link', `UPDATE events SET previous_hash = hash WHERE sequence = 4`, '#4'],
    ['received bytes', 'bytes_changed', `UPDATE blobs SET bytes = x'00', size = 1 WHERE rowid = 1`, 'S1'],
    ['their size', 'bytes_size', 'UPDATE blobs SET size = size + 1 WHERE rowid = 1', 'S1'],
    [
      'one letter of a text',
      'text_changed',
      `UPDATE captures SET text = replace(text, 'МВД', 'МВФ') WHERE rowid = 1`,
      'S1',
    ],
    [
      'where blocks stand',
      'blocks_misfit',
      `UPDATE captures SET blocks = replace(blocks, '"start":0', '"start":1') WHERE rowid = 1`,
      'S1',
    ],
    ['blocks', 'blocks_unreadable', `UPDATE captures SET blocks = '[1]' WHERE rowid = 1`, 'S1'],
    ['a quote', 'passage_words', `UPDATE passages SET exact = 'Закир Убурoв' WHERE rowid = 1`, 'S1'],
    ['a quote’s place', 'passage_outside', 'UPDATE passages SET "end" = 100000 WHERE rowid = 1', 'S1'],
    ['a quote’s surroundings', 'passage_context', `UPDATE passages SET prefix = 'x' WHERE rowid = 1`, 'S1'],
    [
      'which capture evidence rests on',
      'quote_elsewhere',
      'UPDATE evidence SET capture_id = (SELECT id FROM captures WHERE rowid = 2) WHERE number = 1',
      'E1',
    ],
    [
      'which captures a verdict rests on',
      'quote_elsewhere',
      'UPDATE verdict_evidence SET capture_id = (SELECT id FROM captures WHERE rowid = 2) WHERE cited = 1',
      'C1',
    ],
    ['where a claim stands', 'standing_differs', `UPDATE claims SET standing = 'confirmed'`, 'C1'],
    ['a verdict', 'verdict_unrecorded', `UPDATE verdicts SET code = 'confirmed'`, 'C1'],
    ['a lost verdict', 'verdict_lost', 'DELETE FROM verdicts', 'C1'],
    ['a wording', 'wording_unrecorded', `UPDATE wordings SET text = 'Something else'`, 'C1'],
    ['a stance', 'stance_unrecorded', `UPDATE evidence SET stance = 'supports' WHERE number = 1`, 'E1'],
    [
      'a retraction',
      'retraction_unrecorded',
      'UPDATE evidence SET retracted_at = NULL, retracted_by = NULL, retract_reason = NULL WHERE number = 2',
      'E2',
    ],
    ['a lost capture', 'capture_lost', 'DELETE FROM captures WHERE rowid = 1', 'S1'],
    ['a row that others point to', 'link_broken', `DELETE FROM users WHERE id = 'usr_aigul'`, null],
    ['a lost number', 'number_missing', 'DELETE FROM evidence WHERE number = 1', 'E3'],
  ])('%s', (_what, problem, sql, label) => {
    const { db } = workedStore()
    tamper(db, sql)
    const finding = verify(db).findings.find((candidate) => candidate.problem === problem)
    expect(finding, `found only ${problemsOf(db).join(', ')}`).toMatchObject({ problem, label })
    if (label && !label.startsWith('#') && !problem.startsWith('bytes'))
      expect(finding?.caseSlug).toBe('video')
  })

  it('a text changed together with its hash, blocks and quotes, because the chain recorded the hash', () => {
    const { db } = workedStore()
    const text = ministryText.replace('МВД', 'МВФ')
    tamper(db, 'UPDATE captures SET text = ?, text_sha256 = ? WHERE rowid = 1', text, sha256(text))
    expect(problemsOf(db)).toContain('capture_unrecorded')
  })

  it('a number given twice', () => {
    const { db } = workedStore()
    db.$client.exec('DROP INDEX evidence_number')
    tamper(db, 'UPDATE evidence SET number = 1 WHERE number = 2')
    expect(problemsOf(db)).toContain('number_doubled')
  })

  it('a store that was given another name', () => {
    const { db } = workedStore()
    db.$client.exec("INSERT INTO stores VALUES ('sto_other', '2026')")
    const data = '{"store":"sto_first"}'
    tamper(db, "UPDATE events SET type = 'store_created', data = ? WHERE sequence = 1", data)
    expect(problemsOf(db)).toContain('store_renamed')
  })
})

describe('a source captured again, and works on their way in', () => {
  const draft = {
    ...{ title: 'Две', kind: 'article' as const, publisher: null, authors: [], url: null, published: null },
    ...{ language: 'ru' as const, note: '' },
  }
  const captureOf = (text: string) => ({
    ...{ method: 'paste' as const, mediaType: 'text/plain', fileName: null },
    bytes: new TextEncoder().encode(text),
    blocks: [{ kind: 'paragraph' as const, text }],
  })

  /** The ministry's text captured again with other words around one quote and inside of another, which was taken over; and one work waiting. */
  function renewedStore() {
    const work = workedStore()
    const { id: sourceId, caseId } = listSources(work.db, getCaseBySlug(work.db, 'video').id)[0] ?? unknown()
    const text = `Обновлено. ${ministryText.replace(/\n+/g, ' ').replace('Закир Убуров', 'Закир Юбуров')}`
    const { capture } = captureAgain(work, { sourceId, capture: captureOf(text) })
    const changed =
      listLocations(work.db, capture.id).find(({ outcome }) => outcome === 'changed') ?? unknown()
    settleLocation(work, { ...changed, span: spanOf(text, 'кыргызстанец Закир Юбуров') })
    prepareSource(work, { caseId, sourceId: null, draft, capture: captureOf('Другие слова') })
    return work
  }

  it('are looked at too, and found whole', () => {
    const report = verify(renewedStore().db)
    expect(report.findings).toEqual([])
    expect(report.checked.locations).toBeGreaterThan(1)
    expect(report.checked.preparations).toBe(1)
  })

  it.each<[what: string, problem: ProblemId, sql: string]>([
    [
      'a quote said to stand at other words',
      'location_words',
      `UPDATE locations SET start = 0, "end" = 5 WHERE outcome = 'exact'`,
    ],
    [
      'a quote outside of the text',
      'location_outside',
      'UPDATE locations SET "end" = 100000 WHERE start > 0',
    ],
    [
      'a changed quote said to stand',
      'location_unrecorded',
      `UPDATE locations SET outcome = 'exact' WHERE outcome = 'changed'`,
    ],
    ['a lost location', 'location_unrecorded', 'DELETE FROM locations'],
    [
      'a passage that took another’s place',
      'successor_differs',
      'UPDATE passages SET predecessor_id = NULL WHERE predecessor_id IS NOT NULL',
    ],
    ['a waiting text', 'preparation_unreadable', "UPDATE preparations SET text = 'Слова'"],
    ['what is known of a waiting text', 'preparation_unreadable', "UPDATE preparations SET draft = '{}'"],
  ])('%s is found out', (_what, problem, sql) => {
    const { db } = renewedStore()
    tamper(db, sql)
    expect(verify(db).findings.find((finding) => finding.problem === problem)).toMatchObject({
      caseSlug: 'video',
    })
  })
})

function unknown(): never {
  throw new Error('The store does not hold what the test needs')
}

describe('a chain whose newest events were cut off', () => {
  it('looks whole by itself, but not to somebody who kept the hash of a sheet', () => {
    const { db } = testWork()
    const work = { ...testWork(), db }
    aCase({ ...work, actor: { ...work.actor } }, 'first')
    aCase(work, 'second')
    const { hash, sequence } = findEventHead(db)
    expect(verify(db, hash).findings).toEqual([])
    expect(verify(db, hash.slice(0, 16)).findings).toEqual([])
    tamper(db, 'DELETE FROM events WHERE sequence = ?', sequence)
    expect(verify(db).findings).toEqual([])
    expect(verify(db, hash).findings).toMatchObject([{ problem: 'head_unknown', id: hash }])
  })
})

describe('a signature', () => {
  it('that was never recorded is found, and so is the standing that it would give', () => {
    const { work, propose, bolot } = signingDesk()
    const { id } = propose()
    const { changes } = work.db.$client
      .prepare("INSERT INTO sign_offs VALUES ('sgn_x', ?, 'signed', '', ?, ?)")
      .run(id, work.now(), bolot.actor.id)
    expect(changes).toBe(1)
    expect(problemsOf(work.db).sort()).toEqual(['proposal_differs', 'record_differs', 'standing_differs'])
  })

  it('that is still missing leaves the claim as it stands', () => {
    const { work, propose } = signingDesk()
    propose()
    expect(problemsOf(work.db)).toEqual([])
    tamper(work.db, "UPDATE claims SET standing = 'refuted'")
    expect(problemsOf(work.db)).toEqual(['standing_differs'])
  })
})
