import { describe, expect, test } from 'vitest'
import { loader as moments } from '#app/routes/cases.$slug.moments.tsx'
import { recutEvidence } from '#app/services/evidence/recut-evidence.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { asked } from '#tests/support/claim-routes.ts'
import { diskWork } from '#tests/support/disk-work.ts'
import { aCase, aClaim, aSource, ministryText, someEvidence, spanOf } from '#tests/support/material.ts'
import { testContext } from '#tests/support/test-context.ts'
import { recaptured, thenAndNow } from '#tests/support/then-and-now.ts'

describe('what changed between two moments', () => {
  const ask = async (query: string) => {
    const { context, then } = thenAndNow()
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
    const { context, then } = thenAndNow()
    const at = then.at?.slice(0, 19)
    const sent = moments(asked(context, `/cases/video/moments?at=${at}`, { slug: 'video' }))
    const response = (await sent.catch((thrown: Response) => thrown)) as Response
    expect(response.headers.get('location')).toBe(`/cases/video@${then.sequence}`)
  })

  test('tells evidence that was re-cut, with its words before and now', async () => {
    const { work, capture, piece, since } = quoted()
    const span = spanOf(capture.text, 'На видео именно пианист')
    recutEvidence(work, { evidenceId: piece.id, version: piece.version, captureId: capture.id, span })
    const { recut, attached, restanced } = await since()
    expect(recut).toMatchObject([
      { evidence: 1, quote: 'На видео именно пианист', beforeQuote: 'именно пианист' },
    ])
    expect([...attached, ...restanced]).toEqual([])
  })

  test('tells a quote that changed twice once, and one whose words came back not at all', async () => {
    const { work, source, since } = quoted()
    recaptured(work, source.id, ministryText.replace('пианист', 'скрипач'))
    recaptured(work, source.id, ministryText.replace('пианист', 'трубач'))
    expect((await since()).shifted).toMatchObject([{ quote: 'именно пианист', outcome: 'changed' }])
    recaptured(work, source.id, `${ministryText} Дополнено.`)
    expect((await since()).shifted).toEqual([])
  })
})

/** E1 with words of S1, and what has changed since. */
function quoted() {
  const work = diskWork()
  const { id: caseId } = aCase(work)
  const { capture, source } = aSource(work, caseId)
  const piece = someEvidence(work, aClaim(work, caseId).id, capture, 'именно пианист', 'supports')
  const { sequence } = findEventHead(work.db)
  const since = async () => {
    const path = `/cases/video/moments?from=${sequence}`
    const { compared } = await moments(asked(testContext(work), path, { slug: 'video' }))
    if (!compared) throw new Error('Nothing was compared')
    return compared.difference
  }
  return { work, capture, source, piece, since }
}

describe('a moment that is asked for', () => {
  test('lies in the time of the case, and else the form says so', async () => {
    const { work, context, then } = thenAndNow()
    aCase(work, 'later')
    for (const query of [`at=${then.at?.slice(0, 19)}`, `from=${then.sequence}`]) {
      const page = await moments(asked(context, `/cases/later/moments?${query}`, { slug: 'later' }))
      expect(page.refusal).toBe('moments.before_all')
    }
  })

  test('stays the record that a page led from while its time stands in the field', async () => {
    const work = { ...diskWork(), now: () => '2026-11-21T09:00:00.500Z' }
    const { id: caseId } = aCase(work)
    const { sequence } = findEventHead(work.db)
    aClaim(work, caseId)
    const ask = async (query: string) => {
      const path = `/cases/video/moments?${query}`
      return moments(asked(testContext(work), path, { slug: 'video' }))
    }
    const { asked: filled } = await ask(`from=${sequence}`)
    expect(filled).toMatchObject({ from: '2026-11-21T09:00:00', fromRecord: String(sequence) })
    const recorded = async (from: string) => {
      const page = await ask(`from=${from}&fromRecord=${sequence}&to=&toRecord=`)
      return page.compared?.difference.recorded.length
    }
    expect(await recorded('2026-11-21T09:00')).toBe(1)
    expect(await recorded('2026-11-21T09:00:01')).toBe(0)
  })
})
