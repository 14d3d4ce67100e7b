import { describe, expect, test } from 'vitest'
import { loader as claimList } from '#app/routes/cases.$slug.claims._index.tsx'
import { loader as claimPage } from '#app/routes/cases.$slug.claims.$number._index.tsx'
import { action as reviseCase } from '#app/routes/cases.$slug.edit.tsx'
import { loader as moments } from '#app/routes/cases.$slug.moments.tsx'
import { loader as sheetFile } from '#app/routes/cases.$slug.sheet.$format.ts'
import { loader as sourcePage } from '#app/routes/cases.$slug.sources.$number._index.tsx'
import { loader as sourceFile } from '#app/routes/cases.$slug.sources.$number.file.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { asked, sent } from '#tests/support/claim-routes.ts'
import { diskWork } from '#tests/support/disk-work.ts'
import { aCase, aClaim, aSource, aVerdict, ministryText, someEvidence } from '#tests/support/material.ts'
import { testContext } from '#tests/support/test-context.ts'

/** C1 with E1 for it, then: E2 against it, new words, a verdict, E1 withdrawn, the source captured again. `then` lies before that. */
function story() {
  const work = diskWork()
  const { id: caseId } = aCase(work)
  const { capture, source } = aSource(work, caseId)
  const claim = aClaim(work, caseId)
  const first = someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
  const then = findEventHead(work.db)
  someEvidence(work, claim.id, capture, 'именно пианист', 'contradicts')
  const words = { text: 'It is Uburov.', language: 'en' as const, why: 'shorter' }
  rewordClaim(work, { claimId: claim.id, version: claim.version, ...words })
  const draft = aVerdict('refuted', 'The article says otherwise [E2].')
  giveVerdict(work, { claimId: claim.id, version: getClaim(work.db, claim.id).version, draft })
  retractEvidence(work, { evidenceId: first.id, version: first.version, reason: 'misread' })
  const text = ministryText.replace('пианист', 'скрипач')
  captureAgain(work, {
    sourceId: source.id,
    capture: {
      ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
      ...{ bytes: new TextEncoder().encode(text), blocks: [{ kind: 'paragraph', text }] },
    },
  })
  return { work, caseId, then, context: testContext(work), slug: `video@${then.sequence}` }
}

describe('a case as known at a moment', () => {
  test('shows the words, the evidence and the verdict of then, and links that stay there', async () => {
    const { context, slug } = story()
    const page = await claimPage(asked(context, `/cases/${slug}/claims/C1`, { slug, number: 'C1' }))
    expect(page.claim.wording.text).toBe('The man in the video is Zakir Uburov.')
    expect(page.claim.standing).toBe('unchecked')
    expect(page.evidence.map(({ number, retraction }) => [number, retraction])).toEqual([[1, null]])
    expect(page.casePath).toBe(`/cases/${slug}`)
    const list = await claimList(asked(context, `/cases/${slug}/claims`, { slug }))
    expect(list.rows.map(({ wording }) => wording)).toEqual([page.claim.wording.text])
  })

  test('shows the capture of then', async () => {
    const { context, slug } = story()
    const { read } = await sourcePage(asked(context, `/cases/${slug}/sources/S1`, { slug, number: 'S1' }))
    expect(read.captures).toHaveLength(1)
  })

  test('offers nothing to change, and refuses a form that is sent all the same', async () => {
    const { context, slug } = story()
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
      const { context, slug } = story()
      const page = await claimPage(asked(context, `/${cases}/${slug}/claims/C1`, { slug, number: 'C1' }))
      expect(page.claim.wording.text).toBe('The man in the video is Zakir Uburov.')
      expect(page.mayEdit).toBe(false)
      const change = sent(context, `/${cases}/${slug}/edit`, { slug }, { title: 'Other', version: '1' })
      await expect(reviseCase(change)).rejects.toMatchObject({ init: { status: 423 } })
    },
  )

  test('offers the file of then', async () => {
    const { context, slug } = story()
    const path = `/cases/${slug}/sources/S1/file`
    const file = await sourceFile(asked(context, path, { slug, number: 'S1' }))
    expect(await file.text()).toBe(ministryText)
  })

  test('gives the sheet that was exported then, to the byte', async () => {
    const { work, context, caseId } = story()
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
    const { context } = story()
    await expect(claimList(asked(context, `/cases/${slug}/claims`, { slug }))).rejects.toMatchObject({
      init: { status: 404 },
    })
  })
})

describe('what changed between two moments', () => {
  const ask = async (query: string) => {
    const { context, then } = story()
    return moments(
      asked(context, `/cases/video/moments${query.replaceAll('THEN', String(then.sequence))}`, {
        slug: 'video',
      }),
    )
  }

  test('is told in what counts: verdicts, evidence, words, captures', async () => {
    const page = await ask('?from=THEN')
    const { difference } = page.compared ?? {}
    expect(difference).toMatchObject({
      verdicts: [{ claim: 1, from: 'unchecked', to: 'refuted' }],
      attached: [{ evidence: 2, stance: 'contradicts', quote: 'именно пианист' }],
      retracted: [{ evidence: 1 }],
      reworded: [{ claim: 1, before: 'The man in the video is Zakir Uburov.', wording: 'It is Uburov.' }],
      recaptured: [{ source: 1 }],
      shifted: [{ source: 1, quote: 'именно пианист', outcome: 'changed' }],
      recorded: [],
      withdrawn: [],
    })
  })

  test('is nothing between a moment and itself', async () => {
    const page = await ask('?from=THEN&to=THEN')
    expect(Object.values(page.compared?.difference ?? { none: [1] }).flat()).toEqual([])
  })

  test.each([
    ['?from=yesterday', 'moments.unreadable'],
    ['?from=2026-02-31T10:00', 'moments.unreadable'],
    ['?from=1999-01-01T00:00', 'moments.before_all'],
    ['?from=2030-01-01T00:00&to=THEN', 'moments.reversed'],
  ])('is refused for %s, and what was typed stays', async (query, refusal) => {
    expect(await ask(query)).toMatchObject({ refusal, compared: null })
  })

  test('a time leads to the case of then', async () => {
    const { context, then } = story()
    const at = then.at?.slice(0, 19)
    const sent = moments(asked(context, `/cases/video/moments?at=${at}`, { slug: 'video' }))
    const response = (await sent.catch((thrown: Response) => thrown)) as Response
    expect(response.headers.get('location')).toBe(`/cases/video@${then.sequence}`)
  })
})
