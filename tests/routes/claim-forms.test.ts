import { describe, expect, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import type { Refusal } from '#app/domain/errors.ts'
import { groundsOf } from '#app/domain/grounds.ts'
import { action as edit, loader as editPage } from '#app/routes/cases.$slug.claims.$number.edit.tsx'
import {
  action as attach,
  loader as attachPage,
} from '#app/routes/cases.$slug.claims.$number.evidence.new.tsx'
import { action as judge, loader as judgePage } from '#app/routes/cases.$slug.claims.$number.judge.tsx'
import { loader as questionsPage } from '#app/routes/cases.$slug.claims.$number.questions.tsx'
import { action as retract, loader as retractPage } from '#app/routes/cases.$slug.claims.$number.retract.tsx'
import { loader as opinionPage } from '#app/routes/cases.$slug.claims.$number.second-opinion.tsx'
import { action as record } from '#app/routes/cases.$slug.claims.new.tsx'
import { action as change, loader as changePage } from '#app/routes/cases.$slug.evidence.$number.tsx'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { mapTranslations } from '#db/queries/passages.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { asked, sent } from '#tests/support/claim-routes.ts'
import { aCase, aClaim, aSource, someEvidence } from '#tests/support/material.ts'
import { readReply, testContext } from '#tests/support/test-context.ts'
import { testWork } from '#tests/support/test-work.ts'

type Action = (args: ReturnType<typeof sent>) => unknown

function desk(role: Actor['role'] = 'editor') {
  const work = testWork()
  const opened = aCase(work)
  const { capture } = aSource(work, opened.id)
  const claim = aClaim(work, opened.id)
  const context = testContext({ ...work, actor: { ...work.actor, role } })
  const send = async (action: Action, fields: Record<string, string>, number = 'C1') =>
    readReply(await action(sent(context, '/form', { slug: 'video', number }, fields)))
  const now = () => getClaim(work.db, claim.id)
  const seen = () => ({
    version: String(now().version),
    grounds: groundsOf(listEvidence(work.db, [claim.id])),
  })
  const verdict = (fields: Record<string, string>) => send(judge, { intent: 'verdict', ...seen(), ...fields })
  return { work, opened, capture, claim, send, now, seen, verdict }
}

function errorsOf(reply: unknown): Record<string, string[]> {
  return (reply as { submission: { error?: Record<string, string[]> } }).submission.error ?? {}
}

describe('the form that records a claim', () => {
  test('leads to the new claim', async () => {
    const { send } = desk()
    const reply = await send(record, { wording: 'The man is a pianist.', language: 'en', claimant: '' })
    expect(reply).toMatchObject({ status: 302, to: '/cases/video/claims/C2' })
  })

  test('says what is wrong with a date and keeps what was typed', async () => {
    const { send } = desk()
    const fields = { wording: 'The man is a pianist.', language: 'en', claimedOn: 'last winter' }
    const { status, reply } = await send(record, fields)
    expect(status).toBe(422)
    expect(errorsOf(reply).claimedOn?.[0]).toMatch(/not a date that can be read/)
    expect(reply).toMatchObject({ submission: { initialValue: { wording: 'The man is a pianist.' } } })
  })
})

describe('the form that gives a verdict', () => {
  test('says everything that is missing at once, each at its field', async () => {
    const { verdict, work, claim } = desk()
    const { status, reply } = await verdict({ code: 'disputed', rationale: '' })
    expect(status).toBe(422)
    expect(Object.keys(errorsOf(reply)).sort()).toEqual(['code', 'rationale', 'settledBy'])
    expect(listVerdicts(work.db, [claim.id])).toEqual([])
  })

  test('reads reasons typed without script, with their citations', async () => {
    const { verdict, work, claim, capture, now } = desk()
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
    const { status, to } = await verdict({ code: 'refuted', rationale: 'It is another man [E1].' })
    expect({ status, to }).toEqual({ status: 302, to: '/cases/video/claims/C1' })
    expect(now().standing).toBe('refuted')
    expect(listVerdicts(work.db, [claim.id])[0]?.pinned).toMatchObject([{ cited: true }])
  })

  test('names evidence in the reasons that is not attached', async () => {
    const { verdict, work, claim, capture } = desk()
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
    const { reply } = await verdict({ code: 'refuted', rationale: 'It is another man [E7].' })
    expect(errorsOf(reply).rationale?.[0]).toContain('The reason cites E7')
  })

  test('offers an override when confirmed lacks support, and takes it', async () => {
    const { verdict, work, claim, capture } = desk()
    someEvidence(work, claim.id, capture, 'именно пианист', 'supports')
    const fields = { code: 'confirmed', rationale: 'So the author says [E1].' }
    expect(errorsOf((await verdict(fields)).reply)).toHaveProperty('override')
    expect((await verdict({ ...fields, override: 'The author was there.' })).status).toBe(302)
  })

  test('leaves out a line that belongs to another verdict', async () => {
    const { verdict, work, claim, capture } = desk()
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
    await verdict({ code: 'refuted', rationale: 'No [E1].', settledBy: 'a passport', searched: 'an archive' })
    expect(listVerdicts(work.db, [claim.id])[0]).toMatchObject({ settledBy: '', searched: '' })
  })

  test('is held up by evidence that arrived meanwhile, before any rule, and keeps what was typed', async () => {
    const { send, seen, work, claim, capture } = desk()
    const before = seen()
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
    const fields = { intent: 'verdict', ...before, code: 'disputed', rationale: 'Both sides.' }
    const { status, reply } = await send(judge, fields)
    expect(status).toBe(409)
    expect(reply).toMatchObject({
      status: 'conflict',
      refusal: { id: 'conflict.evidence_changed' },
      submission: { initialValue: { rationale: 'Both sides.' } },
    })
  })

  test('is held up by another verdict given meanwhile, and neither is lost', async () => {
    const { verdict, seen, work, claim, capture } = desk()
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
    const before = seen()
    await verdict({ code: 'refuted', rationale: 'First [E1].' })
    const mine = { code: 'refuted', rationale: 'Second [E1].' }
    const { status, reply } = await verdict({ ...mine, ...before })
    expect(status).toBe(409)
    expect(reply).toMatchObject({ submission: { initialValue: mine } })
    expect((await verdict(mine)).status).toBe(302)
    expect(listVerdicts(work.db, [claim.id])).toHaveLength(2)
  })

  test('counts once, however often it is sent', async () => {
    const { send, seen, work, claim, capture } = desk()
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'contradicts')
    const fields = { intent: 'verdict', submission: 'the-key-of-this-form', ...seen(), code: 'refuted' }
    for (const _ of [1, 2]) {
      expect((await send(judge, { ...fields, rationale: 'No [E1].' })).status).toBe(302)
    }
    expect(listVerdicts(work.db, [claim.id])).toHaveLength(1)
  })

  test('is refused to a viewer', async () => {
    const { verdict } = desk('viewer')
    expect((await verdict({ code: 'unverifiable', rationale: 'Looked.', searched: 'archives' })).status).toBe(
      403,
    )
  })
})

describe('the form that rewords a claim', () => {
  const words = { intent: 'reword', version: '1', text: 'The man is Zakir Uburov.', language: 'en' }

  test('asks why only when the claim was judged', async () => {
    const { send, verdict, now } = desk()
    expect((await send(edit, words)).status).toBe(302)
    await verdict({ code: 'unverifiable', rationale: 'Looked.', searched: 'archives' })
    const again = { ...words, version: String(now().version), text: 'The man is Uburov.' }
    expect(errorsOf((await send(edit, again)).reply)).toHaveProperty('why')
    expect((await send(edit, { ...again, why: 'shorter' })).status).toBe(302)
    expect(now().wording.text).toBe('The man is Uburov.')
  })

  test('is held up by words saved meanwhile, and keeps its own', async () => {
    const { send, now } = desk()
    await send(edit, { ...words, text: 'Saved first.' })
    const { status, reply } = await send(edit, { ...words, text: 'Saved second.' })
    expect(status).toBe(409)
    expect(reply).toMatchObject({ intent: 'reword', submission: { initialValue: { text: 'Saved second.' } } })
    expect(now().wording.text).toBe('Saved first.')
  })
})

describe('the forms that attach evidence', () => {
  const outside = {
    intent: 'outside',
    url: 'https://example.org/passport',
    title: 'A passport',
    quote: 'Юбуров Закир',
    language: 'ru',
    stance: 'contradicts',
  }

  test('take an outside source with its quote in one step and lead to the new piece', async () => {
    const { send, work, claim } = desk()
    expect(await send(attach, outside)).toMatchObject({ status: 302, to: '/cases/video/claims/C1#E1' })
    const [piece] = listEvidence(work.db, [claim.id])
    expect(piece).toMatchObject({ stance: 'contradicts', proximity: null, note: '' })
    expect(getSourceByNumber(work.db, claim.caseId, 2)).toMatchObject({
      title: 'A passport',
      publisher: null,
    })
  })

  test('lead back to an empty form when another piece is to follow', async () => {
    const { send } = desk()
    const { to } = await send(attach, { ...outside, next: 'another' })
    expect(to).toBe('/cases/video/claims/C1/evidence/new?attached=E1')
  })

  test('refuse an address that is no web address, and a piece without a stance', async () => {
    const { send } = desk()
    const { reply } = await send(attach, { ...outside, url: 'javascript:alert(1)', stance: '' })
    expect(Object.keys(errorsOf(reply)).sort()).toEqual(['stance', 'url'])
  })

  test('attach a source of the case as a whole', async () => {
    const { send, work, claim } = desk()
    await send(attach, { intent: 'source', source: '1', stance: 'mentions' })
    expect(listEvidence(work.db, [claim.id])).toMatchObject([{ stance: 'mentions', passageId: null }])
  })
})

describe('the forms that change and retract', () => {
  test('correct a stance, translate a quote and retract a piece with a reason', async () => {
    const { send, work, claim, capture } = desk()
    const { passageId } = someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    const revised = await send(change, { intent: 'revise', version: '1', stance: 'contradicts' }, 'E1')
    expect(revised.to).toBe('/cases/video/claims/C1#E1')
    await send(change, { intent: 'translate', language: 'en', text: 'Zakir Uburov', madeBy: 'machine' }, 'E1')
    await send(change, { intent: 'retract', version: '2', reason: 'misread' }, 'E1')
    const [piece] = listEvidence(work.db, [claim.id])
    expect(piece).toMatchObject({ stance: 'contradicts', retraction: { reason: 'misread' } })
    expect(passageId && mapTranslations(work.db, [passageId]).get(passageId)).toMatchObject([
      { text: 'Zakir Uburov', madeBy: 'machine' },
    ])
  })

  test('retract a claim only with a reason, and nothing of it can be changed afterwards', async () => {
    const { send, now } = desk()
    expect((await send(retract, { intent: 'retract', version: '1', reason: ' ' })).status).toBe(422)
    expect((await send(retract, { intent: 'retract', version: '1', reason: 'recorded twice' })).status).toBe(
      302,
    )
    expect(now().retraction?.reason).toBe('recorded twice')
    const late = { intent: 'translate', language: 'ru', text: 'Поздно' }
    expect((await send(edit, late)).status).toBe(423)
  })

  test('tell why the claim cannot be changed as data, so that what is typed stays while the page is loaded anew', async () => {
    const { work, claim, capture } = desk()
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    const context = testContext(work)
    const load = async (form: (args: ReturnType<typeof asked>) => Promise<{ closed: Refusal | null }>) => {
      const number = form === changePage ? 'E1' : 'C1'
      return (await form(asked(context, '/form', { slug: 'video', number }))).closed
    }
    const pages = [editPage, attachPage, judgePage, retractPage, opinionPage, questionsPage, changePage]
    for (const page of pages) expect(await load(page)).toBeNull()
    retractClaim(work, { claimId: claim.id, version: 1, reason: 'recorded twice' })
    for (const page of pages) expect(await load(page)).toEqual({ id: 'locked.retracted' })
  })
})
