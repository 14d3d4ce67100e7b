import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetJson } from '#app/exports/sheet-json.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import { openPast } from '#db/past/open-past.server.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { aCase } from '#tests/support/material.ts'
import { type DeskStep, deskSteps, takeStep } from '#tests/support/random-desk.ts'
import { testFolder } from '#tests/support/test-folder.ts'
import { testClock, testIds, testPerson } from '#tests/support/test-work.ts'

const histories: fc.Arbitrary<DeskStep[]> = fc.array(
  fc.record({ what: fc.constantFrom(...deskSteps), which: fc.nat({ max: 11 }) }),
  { minLength: 20, maxLength: 60 },
)

/** Plays a history on a new desk and compares every sheet exported on the way with the one of that moment, told at the end. */
function replay(history: DeskStep[]): void {
  const store = prepareStore(join(testFolder(), 'data'))
  const actor = testPerson(store.db, 'Aigul')
  const work = { db: store.db, actor, now: testClock(), newId: testIds() }
  const caseId = aCase(work).id
  const sheets = new Map<number, string>()
  const keep = () => {
    const sheet = sheetJson(freezeSheet(work, { caseId, filter: {} }))
    sheets.set(findEventHead(store.db).sequence, sheet)
  }
  keep()
  for (const step of [...beginning, ...history]) if (takeStep({ work, caseId }, step)) keep()
  for (const [sequence, sheet] of sheets) {
    const past = openPast(store.files.file, sequence)
    expect(sheetJson(freezeSheet({ ...work, db: past }, { caseId, filter: {} }))).toBe(sheet)
    past.$client.close()
  }
  store.close()
}

const beginning: DeskStep[] = [
  { what: 'add', which: 0 },
  { what: 'record', which: 1 },
  { what: 'attach', which: 0 },
]

// A run that fails prints its seed; PAST_SEED plays another one.
test('whatever was done since, the sheet of an earlier moment is byte for byte the one of then', () => {
  const seed = Number(process.env.PAST_SEED ?? 20_220_110)
  fc.assert(fc.property(histories, replay), { seed, numRuns: 15 })
})
