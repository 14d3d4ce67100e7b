import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, it, onTestFinished } from 'vitest'
import { type CaseId, type EventId, systemUserId } from '#app/domain/ids.ts'
import { reviseCase } from '#app/services/cases/revise-case.server.ts'
import { findMoment } from '#app/services/moments/find-moment.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { openDatabase } from '#db/open-database.server.ts'
import { keptTables, unkeptTables } from '#db/past/kept-tables.server.ts'
import { openPast } from '#db/past/open-past.server.ts'
import { openStore, prepareStore } from '#db/prepare-store.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { listAllClaims, listWordings } from '#db/queries/claims.server.ts'
import { appendEvent, findEventHead } from '#db/queries/events.server.ts'
import { findFirstMomentOf } from '#db/queries/moments.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import * as schema from '#db/schema/index.server.ts'
import { captures, sources } from '#db/schema/index.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { addCase, deskStore } from '#tests/support/desk-store.ts'
import { aCase, aClaim, aSource, aVerdict, someEvidence } from '#tests/support/material.ts'
import { journalTriggers } from '../support/journal-triggers.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { testFolder } from '../support/test-folder.ts'
import { copyMigrations, readJournal, writeJournal } from '../support/test-migrations.ts'
import { testClock, testIds, testPerson, testStore } from '../support/test-work.ts'

it('each table says whether its past is kept', () => {
  const tables = Object.values(schema).filter((value) => is(value, SQLiteTable)) as SQLiteTable[]
  const names = tables.map((table) => getTableConfig(table).name)
  expect([...keptTables.map(({ name }) => name), ...unkeptTables].sort()).toEqual(names.sort())
})

it('the triggers that keep it cover every column of every kept table', () => {
  const sqlite = testStore().$client
  const written = sqlite
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name NOT LIKE '%_refuse_%'")
    .all() as { name: string; sql: string }[]
  const expected = journalTriggers(sqlite)
  for (const { name, sql } of written) expect(sql, name).toBe(expected.get(name))
  expect(written).toHaveLength(expected.size)
})

it('the past is told of a store in use, and can be written by nobody', () => {
  const { data, file } = deskStore()
  const now = openStore(data)
  const past = openPast(file, 1)
  expect(findEventHead(past).sequence).toBe(1)
  expect(findEventHead(now).sequence).toBe(3)
  expect(past.select().from(sources).all()).toEqual([])
  expect(() => past.delete(sources).run()).toThrow('readonly')
  past.$client.close()
  now.$client.close()
})

it('the past stays as it is while the desk goes on writing', () => {
  const { data, file } = deskStore()
  const db = openStore(data)
  const actor = testPerson(db, 'Aigul')
  const work = { db, actor, now: testClock(), newId: testIds() }
  const caseId = aCase(work, 'other').id
  const claim = aClaim(work, caseId)
  const moment = findEventHead(db)
  const past = openPast(file, moment.sequence)
  const told = () => JSON.stringify([listAllClaims(past, caseId), listVerdicts(past, [claim.id])])
  const then = told()
  const { capture } = aSource(work, caseId)
  someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
  giveVerdict(work, { claimId: claim.id, version: 1, draft: aVerdict('refuted', 'No [E1].') })
  aClaim(work, caseId, 'He is a pianist.')
  expect(told()).toBe(then)
  expect(findEventHead(past)).toEqual(moment)
  expect(listWordings(past, claim.id)).toHaveLength(1)
  expect(past.select().from(captures).all()).toHaveLength(1)
  past.$client.close()
  db.$client.close()
})

it('a store that is closed while somebody looks at its past holds everything in its one file', () => {
  const { data, file } = deskStore()
  const store = prepareStore(data)
  const past = openPast(file, 3)
  expect(past.select().from(sources).all()).toHaveLength(1)
  addCase(store.db, 'other')
  store.close()
  const copy = join(testFolder(), 'copy.db')
  copyFileSync(file, copy)
  past.$client.close()
  const copied = openDatabase(copy)
  expect(findEventHead(copied).sequence).toBe(6)
  copied.$client.close()
})

it.each([-1, 1000])('a moment that is not there is refused: %i', (sequence) => {
  const { file } = deskStore()
  expect(refusalOf(() => openPast(file, sequence))).toBe('not_found.moment')
})

/** A case in a store of an earlier build, whose rows had no journal yet: two events, then the store is brought up to date. */
function olderStore() {
  const folder = testFolder()
  const migrations = copyMigrations(folder)
  const journal = readJournal(migrations)
  writeJournal(migrations, { entries: journal.entries.filter(({ tag }) => tag < '0002') })
  const data = join(folder, 'data')
  const older = prepareStore(data, { migrations })
  const at = '2026-11-20T09:00:00.000Z'
  const caseId = 'cas_video' as CaseId
  const made = (id: string) => ({ id: id as EventId, at, actorId: systemUserId })
  older.db.$client
    .prepare(
      'INSERT INTO cases (id, slug, title, summary, created_at, created_by, version) VALUES (?, ?, ?, ?, ?, ?, 1)',
    )
    .run(caseId, 'video', 'Then', '', at, systemUserId)
  appendEvent(older.db, made('evt_1'), {
    type: 'case_opened',
    caseId,
    data: { title: 'Before', slug: 'video' },
  })
  const changes = [{ field: 'title', from: 'Before', to: 'Then' }]
  appendEvent(older.db, made('evt_2'), { type: 'case_revised', caseId, data: { changes } })
  older.close()
  const store = prepareStore(data)
  onTestFinished(() => store.close())
  return { ...store, caseId }
}

it('a store that had no journal at first is known from the moment at which it got one, and not before', () => {
  const { db, files, caseId } = olderStore()
  const work = { db, actor: testPerson(db, 'Aigul'), now: testClock(), newId: testIds() }
  reviseCase(work, { caseId, version: 1, title: 'Now', summary: '', requiresSignOff: false })
  expect(refusalOf(() => openPast(files.file, 1))).toBe('not_found.moment')
  const past = openPast(files.file, 2)
  expect(getCase(past, caseId).title).toBe('Then')
  past.$client.close()
  expect(findFirstMomentOf(db, caseId)).toBe(2)
  expect(findMoment(db, caseId, '1')).toBe('before_all')
  expect(verify(db).findings).toEqual([])
})
