import { describe, expect, test } from 'vitest'
import { loader as claimList } from '#app/routes/cases.$slug.claims._index.tsx'
import { loader as claimPage } from '#app/routes/cases.$slug.claims.$number._index.tsx'
import { action as reviseCase } from '#app/routes/cases.$slug.edit.tsx'
import { loader as sheetFile } from '#app/routes/cases.$slug.sheet.$format.ts'
import { loader as sourcePage } from '#app/routes/cases.$slug.sources.$number._index.tsx'
import { loader as sourceFile } from '#app/routes/cases.$slug.sources.$number.file.ts'
import { assignClaim } from '#app/services/claims/assign-claim.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { getClaimByNumber } from '#db/queries/claims.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { asked, sent } from '#tests/support/claim-routes.ts'
import { aClaim, ministryText } from '#tests/support/material.ts'
import { thenAndNow } from '#tests/support/then-and-now.ts'

describe('a case as known at a moment', () => {
  test('shows the words, the evidence and the verdict of then, and links that stay there', async () => {
    const { context, slug } = thenAndNow()
    const page = await claimPage(asked(context, `/cases/${slug}/claims/C1`, { slug, number: 'C1' }))
    expect(page.claim.wording.text).toBe('The man in the video is Zakir Uburov.')
    expect(page.claim.standing).toBe('unchecked')
    expect(page.evidence.map(({ number, retraction }) => [number, retraction])).toEqual([[1, null]])
    expect(page.casePath).toBe(`/cases/${slug}`)
    const list = await claimList(asked(context, `/cases/${slug}/claims`, { slug }))
    expect(list.rows.map(({ wording }) => wording)).toEqual([page.claim.wording.text])
  })

  test('calls nothing overdue that was not overdue then', async () => {
    const { work, context } = thenAndNow()
    const claim = getClaimByNumber(work.db, getCaseBySlug(work.db, 'video').id, 1)
    assignClaim(work, { claimId: claim.id, to: { assigneeId: work.actor.id, dueOn: '2026-12-04' } })
    const slug = `video@${findEventHead(work.db).sequence}`
    const later = { ...context, now: () => '2026-12-10T09:00:00.000Z' }
    const overdue = async (name: string) => {
      const list = await claimList(asked(later, `/cases/${name}/claims`, { slug: name }))
      return list.rows.map(({ assignment }) => assignment?.overdue)
    }
    expect(await overdue('video')).toEqual([true])
    expect(await overdue(slug)).toEqual([false])
  })

  test('shows the capture of then', async () => {
    const { context, slug } = thenAndNow()
    const { read } = await sourcePage(asked(context, `/cases/${slug}/sources/S1`, { slug, number: 'S1' }))
    expect(read.captures).toHaveLength(1)
  })

  test('offers nothing to change, and refuses a form that is sent all the same', async () => {
    const { context, slug } = thenAndNow()
    const page = await claimPage(asked(context, `/cases/${slug}/claims/C1`, { slug, number: 'C1' }))
    expect([page.mayEdit, page.mayJudge]).toEqual([false, false])
    const request = new Request(`http://localhost:3000/cases/${slug}/edit`, {
      method: 'POST',
      body: new URLSearchParams({ title: 'Other', version: '1' }),
    })
    await expect(reviseCase({ request, context, params: { slug } })).rejects.toMatchObject({
      init: { status: 423 },
    })
  })

  test.each(['Cases', '%63ases'])(
    'is the same when its address is written in other letters: /%s',
    async (cases) => {
      const { context, slug } = thenAndNow()
      const page = await claimPage(asked(context, `/${cases}/${slug}/claims/C1`, { slug, number: 'C1' }))
      expect(page.claim.wording.text).toBe('The man in the video is Zakir Uburov.')
      expect(page.mayEdit).toBe(false)
      const change = sent(context, `/${cases}/${slug}/edit`, { slug }, { title: 'Other', version: '1' })
      await expect(reviseCase(change)).rejects.toMatchObject({ init: { status: 423 } })
    },
  )

  test('offers the file of then', async () => {
    const { context, slug } = thenAndNow()
    const path = `/cases/${slug}/sources/S1/file`
    const file = await sourceFile(asked(context, path, { slug, number: 'S1' }))
    expect(await file.text()).toBe(ministryText)
  })

  test('gives the sheet that was exported then, to the byte', async () => {
    const { work, context, caseId } = thenAndNow()
    const sheet = async (name: string) => {
      const params = { slug: name, format: 'json' }
      return (await sheetFile(asked(context, `/cases/${name}/sheet/json`, params))).text()
    }
    const exported = await sheet('video')
    const { sequence } = findEventHead(work.db)
    aClaim(work, caseId)
    expect(await sheet('video')).not.toBe(exported)
    expect(await sheet(`video@${sequence}`)).toBe(exported)
  })

  test.each(['video@0', 'video@99999', 'nothing@1'])('is not found at %s', async (slug) => {
    const { context } = thenAndNow()
    await expect(claimList(asked(context, `/cases/${slug}/claims`, { slug }))).rejects.toMatchObject({
      init: { status: 404 },
    })
  })
})
