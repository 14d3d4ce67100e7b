import { describe, expect, test } from 'vitest'
import { loader } from '#app/routes/cases.$slug.claims.$number._index.tsx'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { asked } from '#tests/support/claim-routes.ts'
import { aCase, aClaim, aSource, aVerdict, someEvidence } from '#tests/support/material.ts'
import { testContext } from '#tests/support/test-context.ts'
import { testWork } from '#tests/support/test-work.ts'

function desk(role: 'editor' | 'viewer' = 'editor') {
  const work = testWork()
  const opened = aCase(work)
  const { capture } = aSource(work, opened.id)
  const claim = aClaim(work, opened.id)
  const reader = testContext({ ...work, actor: { ...work.actor, role } })
  const open = async (number = 'C1') =>
    await loader(asked(reader, `/cases/video/claims/${number}`, { slug: 'video', number }))
  return { work, opened, capture, claim, open }
}

describe('the page of a claim', () => {
  test('says where in its source a quote stands and who attached it', async () => {
    const { work, capture, claim, open } = desk()
    someEvidence(work, claim.id, capture, 'На видео именно пианист', 'contradicts')
    const [piece] = (await open()).evidence
    expect(piece?.passage?.place).toEqual({ kind: 'paragraph', ordinal: 2 })
    expect(piece?.passage?.locator).toMatchObject({ exact: 'На видео именно пианист' })
    expect(piece?.source).toMatchObject({ number: 1, language: 'ru' })
    expect(piece?.attached.by).toBe('Aigul')
  })

  test('keeps retracted evidence with its reason, and names the verdict that it made stale', async () => {
    const { work, capture, claim, open } = desk()
    const piece = someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
    giveVerdict(work, { claimId: claim.id, version: 1, draft: aVerdict('refuted', 'No [E1].') })
    retractEvidence(work, { evidenceId: piece.id, version: 1, reason: 'misread' })
    const page = await open()
    expect(page.evidence[0]?.retraction).toMatchObject({ by: 'Aigul', reason: 'misread' })
    expect(page.stale).toEqual([{ kind: 'retracted', evidence: 1 }])
  })

  test('shows the newest translation of the wording in force, and none of an older wording', async () => {
    const { work, claim, open } = desk()
    translateClaim(work, { claimId: claim.id, language: 'ru', text: 'Первый перевод' })
    translateClaim(work, { claimId: claim.id, language: 'ru', text: 'Второй перевод' })
    expect((await open()).claim.translations.map((one) => one.text)).toEqual(['Второй перевод'])
    const { version } = getClaim(work.db, claim.id)
    rewordClaim(work, { claimId: claim.id, version, text: 'It is Uburov.', language: 'en', why: 'shorter' })
    const { claim: shown } = await open()
    expect(shown.translations).toEqual([])
    expect(shown.earlierWordings.map((one) => one.text)).toEqual(['The man in the video is Zakir Uburov.'])
  })

  test('offers a viewer nothing to change', async () => {
    const { open } = desk('viewer')
    expect(await open()).toMatchObject({ mayEdit: false, mayJudge: false })
  })

  test('offers nobody anything to change once the claim is retracted, and says why it was', async () => {
    const { work, claim, open } = desk()
    expect(await open()).toMatchObject({ mayEdit: true, mayJudge: true })
    retractClaim(work, { claimId: claim.id, version: 1, reason: 'recorded twice' })
    const page = await open()
    expect(page).toMatchObject({ mayEdit: false, mayJudge: false })
    expect(page.claim.retraction?.reason).toBe('recorded twice')
  })

  test('is not found under a number that the case does not have', async () => {
    const { open } = desk()
    await expect(open('C9')).rejects.toMatchObject({ init: { status: 404 } })
    await expect(open('E1')).rejects.toMatchObject({ init: { status: 404 } })
  })
})
