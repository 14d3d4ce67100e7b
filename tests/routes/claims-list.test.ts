import { describe, expect, test } from 'vitest'
import { loader } from '#app/routes/cases.$slug.claims._index.tsx'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { asked } from '#tests/support/claim-routes.ts'
import { aCase, aClaim, aSource, aVerdict, someEvidence } from '#tests/support/material.ts'
import { testContext } from '#tests/support/test-context.ts'
import { testWork } from '#tests/support/test-work.ts'

function desk() {
  const work = testWork()
  const opened = aCase(work)
  const list = async (search = '') =>
    await loader(asked(testContext(work), `/cases/video/claims${search}`, { slug: 'video' }))
  return { work, opened, list }
}

describe('the list of claims', () => {
  test('counts different sources on each side, and never mentions, context or retracted pieces', async () => {
    const { work, opened, list } = desk()
    const first = aSource(work, opened.id).capture
    const second = aSource(work, opened.id, 'Пианист сам узнал себя на видео.').capture
    const claim = aClaim(work, opened.id)
    someEvidence(work, claim.id, first, 'На видео именно пианист', 'supports')
    someEvidence(work, claim.id, first, 'именно пианист', 'supports')
    someEvidence(work, claim.id, second, 'Пианист сам узнал себя', 'supports')
    someEvidence(work, claim.id, second, 'на видео', 'mentions')
    someEvidence(work, claim.id, first, 'МВД Казахстана', 'context')
    const against = someEvidence(work, claim.id, first, 'Закир Убуров', 'contradicts')
    expect((await list()).rows[0]?.sides).toEqual({
      for: { sources: 2, confirmed: 0, possible: 2 },
      against: { sources: 1, confirmed: 0, possible: 1 },
    })
    retractEvidence(work, { evidenceId: against.id, version: 1, reason: 'misread' })
    expect((await list()).rows[0]?.sides.against).toEqual({ sources: 0, confirmed: 0, possible: 0 })
  })

  test('says why a verdict is stale', async () => {
    const { work, opened, list } = desk()
    const { capture } = aSource(work, opened.id)
    const claim = aClaim(work, opened.id)
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
    giveVerdict(work, { claimId: claim.id, version: 1, draft: aVerdict('refuted', 'No [E1].') })
    expect((await list()).rows[0]?.stale).toEqual([])
    const { version } = getClaim(work.db, claim.id)
    rewordClaim(work, { claimId: claim.id, version, text: 'It is Uburov.', language: 'en', why: 'shorter' })
    expect((await list()).rows[0]?.stale).toEqual([{ kind: 'reworded' }])
  })

  test('is narrowed by verdict, source, claimant and words, and counts what is left', async () => {
    const { work, opened, list } = desk()
    const { capture } = aSource(work, opened.id)
    const judged = aClaim(work, opened.id)
    someEvidence(work, judged.id, capture, 'Закир Убуров', 'contradicts')
    giveVerdict(work, { claimId: judged.id, version: 1, draft: aVerdict('refuted', 'No [E1].') })
    const draft = { wording: 'Ёлка стояла на площади.', language: 'ru', claimedOn: null } as const
    recordClaim(work, { caseId: opened.id, draft: { ...draft, claimant: 'Мэрия' } })
    const numbers = async (search: string) => {
      const page = await list(search)
      expect(page.count).toBe(page.rows.length)
      return page.rows.map((row) => row.number)
    }
    expect(await numbers('?verdict=refuted')).toEqual([1])
    expect(await numbers('?verdict=unchecked')).toEqual([2])
    expect(await numbers('?source=S1')).toEqual([1])
    expect(await numbers(`?claimant=${encodeURIComponent('Мэрия')}`)).toEqual([2])
    expect(await numbers(`?text=${encodeURIComponent('елка')}`)).toEqual([2])
    expect(await numbers('?verdict=&source=&claimant=&text=')).toEqual([1, 2])
    expect(await numbers('?text=nobody+said+this')).toEqual([])
  })

  test('leads from page to page without a gap or a double, also where many claims are alike', async () => {
    const { work, opened, list } = desk()
    const still = { ...work, now: () => '2026-11-21T09:00:00.000Z' }
    for (let made = 0; made < 120; made += 1) aClaim(still, opened.id)
    for (const sort of ['number', 'updated', 'standing']) {
      const seen: number[] = []
      let next: string | null = `?sort=${sort}`
      while (next !== null) {
        const page: Awaited<ReturnType<typeof list>> = await list(next)
        seen.push(...page.rows.map((row) => row.number))
        next = page.nextTo
      }
      const expected = Array.from({ length: 120 }, (_, at) => (sort === 'updated' ? 120 - at : at + 1))
      expect(seen, sort).toEqual(expected)
    }
  })

  test('keeps the filter and the order on the way to the next page and to the claim sheet', async () => {
    const { work, opened, list } = desk()
    for (let made = 0; made < 51; made += 1) aClaim(work, opened.id)
    const page = await list('?verdict=unchecked&sort=updated')
    expect(page.nextTo).toContain('verdict=unchecked&sort=updated&after=')
    expect(page.sheetTo).toBe('/cases/video/sheet?verdict=unchecked')
    expect((await list(page.nextTo ?? '')).firstTo).toBe('?verdict=unchecked&sort=updated')
  })

  test('leaves retracted claims out', async () => {
    const { work, opened, list } = desk()
    const claim = aClaim(work, opened.id)
    aClaim(work, opened.id)
    retractClaim(work, { claimId: claim.id, version: 1, reason: 'recorded twice' })
    expect((await list()).rows.map((row) => row.number)).toEqual([2])
  })
})
