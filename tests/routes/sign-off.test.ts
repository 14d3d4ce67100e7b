import { describe, expect, test } from 'vitest'
import { action, loader } from '#app/routes/cases.$slug.claims.$number._index.tsx'
import { loader as history } from '#app/routes/cases.$slug.claims.$number.history.tsx'
import { loader as judge, action as judgeAction } from '#app/routes/cases.$slug.claims.$number.judge.tsx'
import {
  action as giveOpinion,
  loader as opinion,
} from '#app/routes/cases.$slug.claims.$number.second-opinion.tsx'
import { loader as evidence } from '#app/routes/cases.$slug.evidence.$number.tsx'
import { loader as sheet, action as sheetAction } from '#app/routes/cases.$slug.sheet._index.tsx'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { reopenSheet } from '#app/services/sheets/reopen-sheet.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import type { Work } from '#app/services/work.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { asked, sent } from '#tests/support/claim-routes.ts'
import { diskWork } from '#tests/support/disk-work.ts'
import { aCase, aClaim, aVerdict } from '#tests/support/material.ts'
import { askForSignatures, signingDesk } from '#tests/support/signing.ts'
import { readReply, testContext } from '#tests/support/test-context.ts'

const params = { slug: 'video', number: 'C1' }
const path = '/cases/video/claims/C1'

function desk() {
  const story = signingDesk()
  type Who = Work & { db: Db }
  const page = (by: Who) => loader(asked(testContext(by), path, params))
  const send = async (by: Who, fields: Record<string, string>) =>
    readReply(await action(sent(testContext(by), path, params, fields)))
  return { ...story, page, send }
}

describe('the page of a claim with a proposed verdict', () => {
  test('is sent to another editor without its code and its reasons, on every page of the claim', async () => {
    const { bolot, propose, page } = desk()
    propose()
    const context = testContext(bolot)
    const told = JSON.stringify([
      await page(bolot),
      await history(asked(context, `${path}/history`, params)),
      await judge(asked(context, `${path}/judge`, params)),
      await opinion(asked(context, `${path}/second-opinion`, params)),
    ])
    expect(told).not.toMatch(/refuted|pianist/)
    expect((await page(bolot)).proposals.waiting).toMatchObject({ hidden: true, given: { by: 'Aigul' } })
  })

  test('lets a reviewer open, then sign it; the second one gets 409 and is told what happened', async () => {
    const { bolot, person, propose, send, page, standing } = desk()
    const { id: verdict } = propose()
    expect(await send(bolot, { intent: 'open-proposal', verdict })).toMatchObject({ to: path })
    expect((await page(bolot)).proposals.waiting).toMatchObject({ code: 'refuted', maySign: true })
    expect(await send(bolot, { intent: 'sign', verdict, comment: '' })).toMatchObject({ to: path })
    expect(standing()).toBe('refuted')
    const late = await send(person('Dana', 'reviewer'), { intent: 'return', verdict, comment: 'Wait' })
    expect(late).toMatchObject({
      status: 409,
      reply: { refusal: { id: 'conflict.verdict_decided', values: { by: 'Bolot', decision: 'signed' } } },
    })
  })

  test('does not return it without a comment', async () => {
    const { bolot, propose, send, page } = desk()
    const { id: verdict } = propose()
    await send(bolot, { intent: 'open-proposal', verdict })
    expect(await send(bolot, { intent: 'return', verdict, comment: '  ' })).toMatchObject({ status: 422 })
    await send(bolot, { intent: 'return', verdict, comment: 'Look at E1' })
    expect((await page(bolot)).proposals.settled).toHaveLength(1)
  })

  test('takes a second opinion with its reasons, and leads back', async () => {
    const { bolot, propose, page } = desk()
    const { id: verdict } = propose()
    const give = async (fields: Record<string, string>) =>
      readReply(await giveOpinion(sent(testContext(bolot), `${path}/second-opinion`, params, fields)))
    const fields = { intent: 'opinion', verdict, code: 'disputed', confidence: '' }
    expect(await give({ ...fields, reasons: '' })).toMatchObject({ status: 422 })
    expect(await give({ ...fields, reasons: 'Both speak' })).toMatchObject({ status: 302, to: path })
    expect((await page(bolot)).proposals.settled[0]?.opinions).toMatchObject([{ code: 'disputed' }])
  })

  test('takes no decision on a verdict of another claim or another case', async () => {
    const { work, bolot, caseId, propose } = desk()
    const { id: verdict } = propose()
    aClaim(work, caseId, 'He plays jazz.')
    aClaim(work, aCase(work, 'other').id)
    const before = findEventHead(work.db)
    const decide = async (at: typeof params, fields: Record<string, string>) =>
      readReply(await action(sent(testContext(bolot), '/', at, { verdict, ...fields })))
    const judgeFirst = async (at: typeof params) =>
      readReply(await giveOpinion(sent(testContext(bolot), '/', at, { verdict, ...theirs })))
    const theirs = { intent: 'opinion', code: 'refuted', confidence: '', reasons: 'So do I' }
    for (const at of [
      { slug: 'video', number: 'C2' },
      { slug: 'other', number: 'C1' },
    ]) {
      expect(await decide(at, { intent: 'open-proposal' })).toMatchObject({ status: 404 })
      expect(await decide(at, { intent: 'sign', comment: '' })).toMatchObject({ status: 404 })
      expect(await decide(at, { intent: 'return', comment: 'No' })).toMatchObject({ status: 404 })
      expect(await judgeFirst(at)).toMatchObject({ status: 404 })
    }
    expect(findEventHead(work.db)).toEqual(before)
    expect(await judgeFirst(params)).toMatchObject({ status: 302 })
  })

  test('says where a verdict is given that none can be while it waits, and so to whoever had the form open before', async () => {
    const { work, claim, propose } = desk()
    const shown = () => judge(asked(testContext(work), `${path}/judge`, params))
    expect(await shown()).toMatchObject({ closed: null, asksForSignature: true })
    const seen = { version: String(getClaim(work.db, claim.id).version), grounds: 'E1.1', seen: '' }
    propose()
    expect(await shown()).toMatchObject({ closed: { id: 'conflict.verdict_proposed' } })
    const fields = { intent: 'verdict', ...seen, code: 'refuted', rationale: 'So do I [E1].', confidence: '' }
    expect(
      readReply(await judgeAction(sent(testContext(work), `${path}/judge`, params, fields))),
    ).toMatchObject({ status: 409, reply: { refusal: { id: 'conflict.verdict_proposed' } } })
  })
})

describe('the page of a claim takes', () => {
  test('comments, but no empty and no huge ones', async () => {
    const { work, send, page } = desk()
    const say = (text: string, about = 'claim') => send(work, { intent: 'comment', about, text })
    expect((await say(' \n ')).status).toBe(422)
    expect((await say('о'.repeat(4001))).status).toBe(422)
    expect((await say('о'.repeat(4000))).status).toBe(200)
    expect((await say('Hm', 'E1')).status).toBe(200)
    expect((await say('Hm', 'E9')).status).toBe(404)
    expect((await say('Hm', 'vrd_nobody')).status).toBe(404)
    const { threads, targets } = (await page(work)).discussion
    expect(threads.map(({ about }) => about.key)).toEqual(['claim', 'E1'])
    expect(targets.map(({ key }) => key)).toEqual(['claim', 'E1'])
  })

  test('an assignment, refused to whoever had another one before their eyes', async () => {
    const { work, bolot, claim, send, page } = desk()
    const assign = (assigneeId: string, dueOn: string, seen: string) =>
      send(work, { intent: 'assign', assigneeId, dueOn, seen })
    expect((await assign(bolot.actor.id, '2026-11-01', ' ')).status).toBe(200)
    expect((await page(bolot)).assignment).toMatchObject({ isMe: true, dueOn: '2026-11-01', overdue: true })
    expect((await assign('', '', ' ')).status).toBe(409)
    expect((await assign(bolot.actor.id, '31.12.2026', ' ')).status).toBe(422)
    expect((await assign('', '', `${bolot.actor.id} 2026-11-01`)).status).toBe(200)
    expect(getClaim(work.db, claim.id)).toMatchObject({ assigneeId: null, dueOn: null })
  })

  test('that a stale verdict still stands, with a reason', async () => {
    const { work, caseId, claim, send, propose } = desk()
    askForSignatures(work, caseId, false)
    propose()
    const { version } = getClaim(work.db, claim.id)
    const affirm = (reason: string) =>
      send(work, { intent: 'affirm', version: String(version), grounds: 'E1.1', reason })
    expect((await affirm('')).status).toBe(422)
    expect((await affirm('Nothing changed')).status).toBe(409)
    expect(listVerdicts(work.db, [claim.id])).toHaveLength(1)
  })
})

describe('the page of the sheet', () => {
  const signing = () => {
    const story = desk()
    const { bolot, caseId, work } = story
    askForSignatures(work, caseId, false)
    story.propose()
    const at = '/cases/video/sheet'
    const context = testContext(bolot)
    const show = (query = '') => sheet(asked(context, `${at}${query}`, { slug: 'video' }))
    const send = async (fields: Record<string, string>, query = '') =>
      readReply(await sheetAction(sent(context, `${at}${query}`, { slug: 'video' }, fields)))
    return { ...story, show, send }
  }

  test('signs what its address asks for, lists it and reopens it with a reason', async () => {
    const { caseId, work, show, send } = signing()
    aClaim(work, caseId, 'He plays jazz.')
    const query = '?verdict=refuted'
    const { head, sheet: shown } = await show(query)
    expect(await send({ intent: 'sign', head: String(head) }, query)).toMatchObject({
      to: `/cases/video/sheet${query}#signed`,
    })
    const after = await show(query)
    expect(after.head).toBeNull()
    expect(after.signed).toMatchObject([{ hash: shown.hash, filter: 'verdict=refuted', reopened: null }])
    const intent = `reopen-${after.signed[0]?.id}`
    expect((await send({ intent, reason: ' ' })).status).toBe(422)
    await send({ intent, reason: 'E2 arrived' })
    expect((await show()).signed).toMatchObject([{ reopened: { by: 'Bolot', reason: 'E2 arrived' } }])
    expect((await send({ intent, reason: 'E2 arrived' })).status).toBe(409)
    expect((await send({ intent: 'reopen-sht_nobody', reason: 'r' })).status).toBe(404)
  })

  test('closes the forms of its claims until it is reopened, and says which sheet does', async () => {
    const { work, show, send } = signing()
    const closed = async () => {
      const context = testContext(work)
      const piece = await evidence(asked(context, '/', { slug: 'video', number: 'E1' }))
      return [piece.closed, (await judge(asked(context, `${path}/judge`, params))).closed]
    }
    expect(await closed()).toEqual([null, null])
    await send({ intent: 'sign', head: String((await show()).head) })
    const [signed] = (await show()).signed
    const refusal = { id: 'locked.signed_sheet', values: { claim: 'C1', by: 'Bolot' } }
    expect(await closed()).toMatchObject([refusal, refusal])
    await send({ intent: `reopen-${signed?.id}`, reason: 'A date is wrong' })
    expect(await closed()).toEqual([null, null])
  })

  test('offers an editor neither', async () => {
    const { work } = signing()
    const shown = await sheet(asked(testContext(work), '/cases/video/sheet', { slug: 'video' }))
    expect(shown).toMatchObject({ head: null, maySign: false })
  })

  test('holds what is in force, says who signed, and only that a proposal waits', async () => {
    const { work, caseId, bolot, judge: give, show, page } = signing()
    askForSignatures(work, caseId)
    give(work, aVerdict('unverifiable', 'Secret reasons.', { searched: 'everything' }))
    const { sheet: shown } = await show()
    expect(shown).toMatchObject({ proposed: ['C1'], claims: [{ verdict: 'refuted', earlierVerdicts: [] }] })
    expect(JSON.stringify(shown)).not.toContain('Secret')
    expect((await page(bolot)).verdicts).toHaveLength(1)
  })
})

describe('at an earlier moment', () => {
  const signedThen = (story: ReturnType<typeof signingDesk>) => {
    const { bolot, caseId, work } = story
    askForSignatures(work, caseId, false)
    story.propose()
    const head = findEventHead(work.db).sequence
    return { head, signed: signSheet(bolot, { caseId, filter: {}, head }) }
  }

  test('a proposal that waited then is not told to who has not judged, and the discussion is read', async () => {
    const { work, bolot, claim, propose } = signingDesk(diskWork())
    propose()
    makeComment(work, { claimId: claim.id, on: {}, text: 'Who is he, @Bolot?' })
    const slug = `video@${findEventHead(work.db).sequence}`
    const page = await loader(asked(testContext(bolot), `/cases/${slug}/claims/C1`, { slug, number: 'C1' }))
    expect(page.proposals.waiting).toMatchObject({ hidden: true, mayJudge: false })
    expect(page.discussion.threads).toHaveLength(1)
    expect(JSON.stringify(page)).not.toMatch(/refuted|pianist/)
    expect(page).toMatchObject({ mayComment: false, mayEdit: false, people: [] })
  })

  test('a signed sheet is, for who signed it, the same to the byte, whatever was changed since', async () => {
    const story = signingDesk(diskWork())
    const { work, bolot, claim } = story
    const { signed, head } = signedThen(story)
    reopenSheet(bolot, { signedSheetId: signed.id, reason: 'A date is wrong' })
    const { version } = getClaim(work.db, claim.id)
    rewordClaim(work, { claimId: claim.id, version, text: 'It is he.', language: 'en', why: 'shorter' })
    const slug = `video@${head}`
    const { sheet: then } = await sheet(asked(testContext(bolot), `/cases/${slug}/sheet`, { slug }))
    expect(then.hash).toBe(signed.hash)
  })
})
