import { describe, expect, test } from 'vitest'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { stretchOf, type TimelineItem } from '#app/domain/timeline.ts'
import { loader } from '#app/routes/cases.$slug.timeline.tsx'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { asked } from '#tests/support/claim-routes.ts'
import { aCase } from '#tests/support/material.ts'
import { openedBy, signingDesk } from '#tests/support/signing.ts'
import { testContext } from '#tests/support/test-context.ts'
import { testWork } from '#tests/support/test-work.ts'

type TestWork = ReturnType<typeof testWork>

function timelineOf(work: TestWork) {
  return (search = '') =>
    loader(asked(testContext(work), `/cases/video/timeline${search}`, { slug: 'video' }))
}

function said(work: Work, caseId: ReturnType<typeof aCase>['id'], claimedOn: string | null) {
  const draft = { wording: 'He is a pianist.', language: 'en', claimant: null } as const
  return recordClaim(work, { caseId, draft: { ...draft, claimedOn: claimedOn as PartialDate | null } }).claim
}

const startOf = ({ when }: TimelineItem) => (when ? stretchOf(when).from : Number.POSITIVE_INFINITY)
const told = ({ lane, label }: TimelineItem) => `${label} ${lane}`

describe('the timeline of a case', () => {
  test('tells what was said, published, captured and judged, and what was only proposed or is retracted not', async () => {
    const { work, bolot, caseId, propose } = signingDesk()
    retractClaim(work, {
      claimId: said(work, caseId, '2021').id,
      version: 1,
      reason: 'recorded twice',
    })
    const lanes = async () => (await timelineOf(work)()).timeline.items.map(told)
    const returned = propose()
    returnVerdict(bolot, { verdictId: openedBy(bolot, returned), comment: 'Look again' })
    const signed = propose()
    expect(await lanes()).toEqual(['S1 captured', 'C1 said', 'S1 published'])
    signVerdict(bolot, { verdictId: openedBy(bolot, signed), comment: '' })
    expect(await lanes()).toEqual(['S1 captured', 'C1 judged', 'C1 said', 'S1 published'])
    const { items, undated } = (await timelineOf(work)()).timeline
    expect(items[1]).toMatchObject({ standing: 'refuted', words: 'The man in the video is Zakir Uburov.' })
    expect(undated).toBe(2)
  })

  test('leads from page to page in the order of time, none twice and none left out, those without a date last', async () => {
    const work = testWork()
    const { id } = aCase(work)
    const days = ['2022', '2022-03', '2022-03-14', '2022-03-14/2022-04', '2022-03-14/..', '../2022-01', null]
    for (let made = 0; made < 450; made += 1) {
      const date = days[made % days.length] ?? null
      said(work, id, date?.replaceAll('2022', String(1990 + (made % 40))) ?? null)
    }
    const list = timelineOf(work)
    const seen: TimelineItem[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page: Awaited<ReturnType<typeof list>> = await list(next)
      expect(page.timeline).toMatchObject({ before: seen.length, count: 450, undated: 64 })
      expect(page.timeline.items.length).toBeLessThanOrEqual(200)
      seen.push(...page.timeline.items)
      next = page.nextTo
    }
    expect(new Set(seen.map(({ label }) => label)).size).toBe(450)
    expect(seen).toHaveLength(450)
    const starts = seen.map(startOf)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  test('can be opened at a year, a month, a day, or at what has no date, and leads back to the beginning', async () => {
    const work = testWork()
    const { id } = aCase(work)
    for (const date of ['2019', '2021-12-31', '2022', '2022-05', '2022-05-09', null]) said(work, id, date)
    const list = timelineOf(work)
    const labels = async (from: string) =>
      (await list(`?from=${from}`)).timeline.items.map(({ label }) => label)
    expect(await labels('2022')).toEqual(['C3', 'C4', 'C5', 'C6'])
    expect(await labels('2022-05')).toEqual(['C4', 'C5', 'C6'])
    expect(await labels('2022-05-02')).toEqual(['C5', 'C6'])
    expect(await labels('undated')).toEqual(['C6'])
    expect(await list('?from=2022')).toMatchObject({ firstTo: '?', nextTo: null, timeline: { before: 2 } })
    expect((await list('?from=3000')).timeline.items.map(({ label }) => label)).toEqual(['C6'])
    expect((await list('?from=soon')).timeline.items).toHaveLength(6)
  })
})
