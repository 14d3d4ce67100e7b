import { expect, it } from 'vitest'
import { aCase, aClaim, aSource, someEvidence } from '../support/material.ts'
import { testWork } from '../support/test-work.ts'
import { storeFaults } from './store-faults.ts'

const acknowledged = (label: string, words: string) => ({ form: 'claim' as const, key: words, label, words })

function aStoreWithTwoClaims() {
  const work = testWork()
  const { id } = aCase(work)
  for (const wording of ['First', 'Second']) aClaim(work, id, wording)
  return { ...work, caseId: id, known: [acknowledged('C1', 'First'), acknowledged('C2', 'Second')] }
}

it('says nothing of a store that holds every acknowledged write once', () => {
  const { db, known } = aStoreWithTwoClaims()
  expect(storeFaults(db, known)).toEqual({ lost: [], twice: [] })
})

it('names an acknowledged claim that was taken out of the store', () => {
  const { db, known } = aStoreWithTwoClaims()
  db.$client.pragma('foreign_keys = OFF')
  db.$client.exec('DELETE FROM claims WHERE number = 2')
  expect(storeFaults(db, known).lost).toEqual(['C2 "Second" was acknowledged and is not in the store'])
})

it('names acknowledged evidence that was taken out of the store', () => {
  const { known, caseId, ...work } = aStoreWithTwoClaims()
  const { capture } = aSource(work, caseId)
  const piece = someEvidence(work, aClaim(work, caseId).id, capture, 'пианист', 'contradicts')
  work.db.$client.prepare('UPDATE evidence SET note = ? WHERE id = ?').run('Third', piece.id)
  const all = [...known, acknowledged('E1', 'Third')]
  expect(storeFaults(work.db, all).lost).toEqual([])
  work.db.$client.exec('DELETE FROM evidence')
  expect(storeFaults(work.db, all).lost).toEqual(['E1 "Third" was acknowledged and is not in the store'])
})

it('names a claim that was sent again and counted twice', () => {
  const { db, known, caseId, ...work } = aStoreWithTwoClaims()
  aClaim({ ...work, db }, caseId, 'First')
  expect(storeFaults(db, known).twice).toEqual(['C1 "First" is in the store as C1, C3'])
})

it('names a claim that stands under another number than the one acknowledged', () => {
  const { db } = aStoreWithTwoClaims()
  expect(storeFaults(db, [acknowledged('C7', 'First')]).twice).toEqual(['C7 "First" is in the store as C1'])
})
