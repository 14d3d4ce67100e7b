import { describe, expect, test } from 'vitest'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import { staleReasonsOf } from '#app/services/verdicts/stale-reasons.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { findCaseBySlug, getCaseBySlug } from '#db/queries/cases.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { findEventHead, listEvents } from '#db/queries/events.server.ts'
import { listPeople } from '#db/queries/people.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { findQuote } from '#seeds/find-quote.ts'
import { seedCase, seedWorkedCase } from '#seeds/seed.server.ts'
import { type WorkedCase, workedCase } from '#seeds/worked-case/worked-case.ts'
import { testClock, testIds, testPerson, testStore } from '#tests/support/test-work.ts'

function withBrokenQuote(): WorkedCase {
  const [first, ...rest] = workedCase.claims
  const [appearance] = first?.appearances ?? []
  if (!first || !appearance) throw new Error('The worked case is empty')
  const quote = { ...appearance.quote, exact: 'На видео именно скрипач' }
  return { ...workedCase, claims: [{ ...first, appearances: [{ ...appearance, quote }] }, ...rest] }
}

const [first, second] = [testStore(), testStore()]

/** The export that every other format is made from, as JSON with its hash. */
function sheetOf(db: Db): string {
  const work = { db, actor: testPerson(db, 'Olena', 'viewer'), now: testClock(), newId: testIds() }
  return JSON.stringify(freezeSheet(work, { caseId: getCaseBySlug(db, 'kazakhstan-2022').id, filter: {} }))
}

describe('seeding', () => {
  test('puts the case in once and leaves it alone the second time', () => {
    expect(seedWorkedCase(first)).toBe('seeded')
    const head = findEventHead(first)
    expect(seedWorkedCase(first)).toBe('present')
    expect(findEventHead(first)).toEqual(head)
  })

  test('makes the same events, the same rows and the same sheet in two stores', () => {
    for (const db of [first, second]) seedWorkedCase(db)
    const all = { limit: 10_000 }
    expect(listEvents(first, all)).toEqual(listEvents(second, all))
    expect(findEventHead(first).hash).toBe(findEventHead(second).hash)
    expect(first.$client.serialize().equals(second.$client.serialize())).toBe(true)
    expect(sheetOf(first)).toBe(sheetOf(second))
  })

  test('stops with file and quote at a quote that its text does not hold, and leaves nothing behind', () => {
    const db = testStore()
    expect(() => seedCase(db, withBrokenQuote())).toThrow(
      '001_faff316fe58ce54d.txt: quote not found: «На видео именно скрипач»',
    )
    expect(findCaseBySlug(db, 'kazakhstan-2022')).toBeNull()
    expect(listPeople(db, '2026-11-19T00:00:00.000Z')).toEqual([])
    expect(findEventHead(db).sequence).toBe(0)
  })

  test('leaves two verdicts stale, one by late evidence and one by new words, and keeps two superseded ones', () => {
    seedWorkedCase(first)
    const claims = listAllClaims(first, getCaseBySlug(first, 'kazakhstan-2022').id)
    const relays = readRelayGraph(first, getCaseBySlug(first, 'kazakhstan-2022').id)
    const reasonsOf = staleReasonsOf(first, claims, relays)
    const stale = claims.flatMap(({ id, number }) => reasonsOf(id).map(({ kind }) => `C${number} ${kind}`))
    expect(stale).toEqual(['C13 contradicted', 'C14 reworded'])
    const superseded = claims.filter(({ id }) => listVerdicts(first, [id]).length === 2)
    expect(superseded.map((claim) => claim.number)).toEqual([2, 38])
  })
})

describe('finding a quote', () => {
  const text = 'Песков сказал. Песков не сказал.'
  const find = (exact: string, within?: string) =>
    findQuote('x.txt', text, within ? { exact, within } : { exact })

  test('takes words that stand in the text once', () => {
    expect(find('не сказал')).toEqual({ start: 22, end: 31 })
  })

  test('asks for a longer context where the words stand more than once, and takes it', () => {
    expect(() => find('Песков')).toThrow('x.txt: quote found more than once: «Песков»')
    expect(find('Песков', 'Песков не')).toEqual({ start: 15, end: 21 })
  })

  test('refuses words with space around them, and words that are not there to the letter', () => {
    expect(() => find(' Песков')).toThrow('quote with space around it')
    expect(() => find('песков сказал')).toThrow('quote not found')
  })
})
