import { describe, expect, test } from 'vitest'
import { loader as claimHistory } from '#app/routes/cases.$slug.claims.$number.history.tsx'
import { loader as caseHistory } from '#app/routes/cases.$slug.history.tsx'
import { loader as sourceHistory } from '#app/routes/cases.$slug.sources.$number.history.tsx'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { findEventHead, listEvents } from '#db/queries/events.server.ts'
import { seedWorkedCase } from '#seeds/seed.server.ts'
import { asked } from '#tests/support/claim-routes.ts'
import { aCase, aClaim, aSource, someEvidence } from '#tests/support/material.ts'
import { testContext } from '#tests/support/test-context.ts'
import { testWork } from '#tests/support/test-work.ts'

describe('the history of a case', () => {
  const work = testWork('viewer')
  seedWorkedCase(work.db)
  const slug = 'kazakhstan-2022'
  const open = (query = '') =>
    caseHistory(asked(testContext(work), `/cases/${slug}/history${query}`, { slug }))

  test('leads from page to page through every change, none twice and none left out', async () => {
    const read: number[] = []
    let pages = 0
    for (let query: string | null = ''; query !== null; pages += 1) {
      const { history, olderTo } = await open(query)
      read.push(...history.entries.map((entry) => entry.sequence))
      query = olderTo
    }
    const all = listEvents(work.db, { caseId: getCaseBySlug(work.db, slug).id, limit: 10_000 })
    expect(read).toEqual(all.map((event) => event.sequence))
    expect(pages).toBe(Math.ceil(all.length / 50))
  })

  test('leads back to the newest changes from every page but the first', async () => {
    const first = await open()
    expect(first.newestTo).toBeNull()
    expect((await open(first.olderTo ?? '')).newestTo).toBe('?')
  })

  test('opens at its newest change when the address cannot be read', async () => {
    const newest = (await open()).history.entries[0]?.sequence
    for (const query of ['?before=x', '?before=-3', '?before=1e9', '?before='])
      expect((await open(query)).history.entries[0]?.sequence).toBe(newest)
  })

  test('names the end of the chain, which can be verified later', async () => {
    expect((await open()).head).toEqual({
      sequence: findEventHead(work.db).sequence,
      hash: findEventHead(work.db).hash,
    })
  })
})

describe('the history of a claim and of a source', () => {
  function desk() {
    const work = testWork()
    const opened = aCase(work)
    const { capture } = aSource(work, opened.id)
    const [claim, other] = [aClaim(work, opened.id), aClaim(work, opened.id, 'He is a pianist.')]
    const piece = someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    someEvidence(work, other.id, capture, 'именно пианист', 'supports')
    retractEvidence(work, { evidenceId: piece.id, version: 1, reason: 'misread' })
    if (piece.passageId) {
      const draft = { language: 'en', text: 'Zakir Uburov', madeBy: 'editors' } as const
      translatePassage(work, { passageId: piece.passageId, draft })
    }
    const at = (number: string) => asked(testContext(work), '/', { slug: 'video', number })
    return { at }
  }

  test('hold what concerns them and nothing else', async () => {
    const { at } = desk()
    const ofClaim = (await claimHistory(at('C1'))).history.entries.map((entry) => entry.type)
    expect(ofClaim).toEqual(['quote_translated', 'evidence_retracted', 'evidence_attached', 'claim_recorded'])
    const ofOther = (await claimHistory(at('C2'))).history.entries.map((entry) => entry.type)
    expect(ofOther).toEqual(['evidence_attached', 'claim_recorded'])
    const ofSource = (await sourceHistory(at('S1'))).history.entries.map((entry) => entry.type)
    expect(ofSource).toEqual([
      'quote_translated',
      'evidence_retracted',
      'evidence_attached',
      'evidence_attached',
      'capture_taken',
      'source_added',
    ])
  })

  test('are not found under a number that the case does not have', async () => {
    const { at } = desk()
    await expect(claimHistory(at('C9'))).rejects.toMatchObject({ init: { status: 404 } })
    await expect(sourceHistory(at('S9'))).rejects.toMatchObject({ init: { status: 404 } })
    await expect(sourceHistory(at('C1'))).rejects.toMatchObject({ init: { status: 404 } })
  })
})
