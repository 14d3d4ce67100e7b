import { describe, expect, test } from 'vitest'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { countSides } from '#app/domain/origins.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { countInbox, readInbox } from '#app/services/inbox/read-inbox.server.ts'
import { decideSuggestion } from '#app/services/relays/decide-suggestion.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { readSourceRelays } from '#app/services/relays/read-source-relays.server.ts'
import { readSuggestions } from '#app/services/relays/read-suggestions.server.ts'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { staleReasonsOf } from '#app/services/verdicts/stale-reasons.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { listRelays, readRelayGraph } from '#db/queries/relays.server.ts'
import { aCase, aClaim, aSource, aVerdict, someEvidence, spanOf } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { relayDesk } from '#tests/support/relay-desk.ts'
import { aText } from '#tests/support/remarked-page.ts'
import { testPerson, testWork } from '#tests/support/test-work.ts'

describe('a verdict', () => {
  /** A claim that two marked sources support, confirmed on them. */
  function confirmed() {
    const story = relayDesk()
    const { work, caseId, s1, s2 } = story
    for (const { source } of [s1, s2]) markOrigin(work, { sourceId: source.id, isOrigin: true })
    const { id: claimId } = aClaim(work, caseId)
    someEvidence(work, claimId, s1.capture, 'Об этом', 'supports')
    someEvidence(work, claimId, s2.capture, 'он избит', 'supports')
    const judge = () => {
      const { version } = getClaim(work.db, claimId)
      return giveVerdict(work, { claimId, version, draft: aVerdict('confirmed', 'Both say so [E1] [E2].') })
    }
    const reasons = () =>
      staleReasonsOf(work.db, [getClaim(work.db, claimId)], readRelayGraph(work.db, caseId))(claimId)
    return { ...story, claimId, judge, reasons }
  }

  test('of confirmed needs two known origins, not two sources', () => {
    const { work, s1, s2, judge, has } = confirmed()
    markOrigin(work, { sourceId: s2.source.id, isOrigin: false })
    expect(refusalOf(judge)).toBe('verdict.confirmed_needs_support')
    has(s2.source.id, { sourceId: s1.source.id })
    expect(refusalOf(judge)).toBe('verdict.confirmed_needs_support')
  })

  test('of confirmed turns stale when a relay shows that its sources have one origin, and stands again without it', () => {
    const { work, s1, s2, judge, reasons, has } = confirmed()
    judge()
    expect(reasons()).toEqual([])
    markOrigin(work, { sourceId: s2.source.id, isOrigin: false })
    const { id } = has(s2.source.id, { sourceId: s1.source.id })
    expect(reasons()).toEqual([{ kind: 'origins', confirmed: 1 }])
    expect(readInbox(work).stale).toMatchObject([{ number: 1, reasons: [{ kind: 'origins' }] }])
    expect(countInbox(work)).toBe(1)
    retractRelay(work, { relayId: id, version: 1, reason: 'misread' })
    markOrigin(work, { sourceId: s2.source.id, isOrigin: true })
    expect(reasons()).toEqual([])
    expect(countInbox(work)).toBe(0)
  })

  test('with a written override does not lean on origins', () => {
    const { work, s2, claimId, reasons } = confirmed()
    const { version } = getClaim(work.db, claimId)
    const draft = aVerdict('confirmed', 'Both say so [E1] [E2].', { override: 'We saw it ourselves.' })
    giveVerdict(work, { claimId, version, draft })
    markOrigin(work, { sourceId: s2.source.id, isOrigin: false })
    expect(reasons()).toEqual([])
  })
})

describe('credibility 1', () => {
  test('is refused unless two known origins speak for the side, the piece itself among them', () => {
    const { work, caseId, s1, s2 } = relayDesk()
    const { id: claimId } = aClaim(work, caseId)
    const attach = (capture: typeof s1.capture, stance: 'supports' | 'mentions' = 'supports') =>
      attachEvidence(work, {
        ...{ claimId, captureId: capture.id, span: null },
        draft: { ...unsaid, stance, credibility: 1 },
      })
    markOrigin(work, { sourceId: s1.source.id, isOrigin: true })
    expect(refusalOf(() => attach(s1.capture))).toBe('evidence.credibility_needs_origins')
    someEvidence(work, claimId, s1.capture, 'Об этом', 'supports')
    expect(refusalOf(() => attach(s2.capture))).toBe('evidence.credibility_needs_origins')
    markOrigin(work, { sourceId: s2.source.id, isOrigin: true })
    expect(refusalOf(() => attach(s2.capture, 'mentions'))).toBe('evidence.credibility_needs_origins')
    expect(attach(s2.capture).credibility).toBe(1)
  })

  test('is weighed anew when a piece is revised, and what else is said of the piece is kept', () => {
    const { work, caseId, s1 } = relayDesk()
    const { id: claimId } = aClaim(work, caseId)
    const piece = someEvidence(work, claimId, s1.capture, 'Об этом', 'supports')
    const said = { ...unsaid, stance: 'supports', basis: 'hearsay', circumstances: ['in_custody'] } as const
    const revise = (credibility: 1 | 4) =>
      reviseEvidence(work, {
        ...{ evidenceId: piece.id, version: 1 },
        draft: { ...said, circumstances: ['in_custody', 'anonymous'], credibility },
      })
    expect(refusalOf(() => revise(1))).toBe('evidence.credibility_needs_origins')
    expect(revise(4)).toMatchObject({
      ...{ basis: 'hearsay', circumstances: ['in_custody', 'anonymous'], credibility: 4 },
    })
  })
})

describe('two sources with the same words', () => {
  const words =
    'Официальный представитель Кремля на брифинге оценил информацию о действиях иностранных группировок на территории соседней страны.'

  function sharing() {
    const work = testWork()
    const { id: caseId } = aCase(work)
    const first = aSource(work, caseId, `Своё начало.\n\n${words}`)
    const second = aSource(work, caseId, `${words.replace('оценил', 'прокомментировал')}\n\nСвой конец.`)
    aSource(work, caseId, 'Совсем о другом.')
    return { work, caseId, first, second }
  }

  test('are suggested with both texts, and nothing is recorded by that', () => {
    const { work, caseId } = sharing()
    const { pairs } = readSuggestions(work, caseId)
    expect(pairs).toMatchObject([{ decided: null }])
    expect(pairs[0]?.passages[0]?.a).toContain('оценил информацию')
    expect(pairs[0]?.passages[0]?.b).toContain('прокомментировал информацию')
    expect(listRelays(work.db, caseId)).toEqual([])
  })

  test('become a relay when an editor accepts, with the shared words as its passage, and count for one origin less', () => {
    const { work, caseId, first, second } = sharing()
    const { id: claimId } = aClaim(work, caseId)
    someEvidence(work, claimId, first.capture, 'Своё', 'supports')
    someEvidence(work, claimId, second.capture, 'Свой', 'supports')
    const possible = () =>
      countSides(readRelayGraph(work.db, caseId), listEvidence(work.db, [claimId])).for.possible
    expect(possible()).toBe(2)
    decideSuggestion(work, {
      ...{ sourceId: second.source.id, otherSourceId: first.source.id, decision: 'accepted' },
      draft: { kind: 'rewrites', note: '' },
      place: { captureId: second.capture.id, span: spanOf(second.capture.text, 'прокомментировал') },
      version: 0,
    })
    expect(possible()).toBe(1)
    const after = readSuggestions(work, caseId)
    expect(after.pairs).toEqual([])
    expect(after.settled).toMatchObject([{ a: 1, b: 2, decision: 'accepted', by: 'Aigul' }])
    expect(readSourceRelays(work, second.source).from[0]?.passage?.locator).toMatchObject({
      exact: 'прокомментировал',
    })
  })

  const rejecting = ({ first, second }: ReturnType<typeof sharing>, note: string, version = 0) => ({
    ...{ sourceId: first.source.id, otherSourceId: second.source.id, decision: 'rejected' as const },
    ...{ draft: { kind: 'quotes' as const, note }, place: null, version },
  })

  test('are not suggested again once an editor rejected', () => {
    const story = sharing()
    const { work, caseId } = story
    decideSuggestion(work, rejecting(story, 'both from a press release'))
    const { pairs } = readSuggestions(work, caseId)
    expect(pairs).toMatchObject([{ decided: { decision: 'rejected', note: 'both from a press release' } }])
    expect(listRelays(work.db, caseId)).toEqual([])
  })

  test('are of two sources: one by itself is refused', () => {
    const story = sharing()
    const itself = {
      ...rejecting(story, ''),
      otherSourceId: story.second.source.id,
      sourceId: story.second.source.id,
    }
    expect(refusalOf(() => decideSuggestion(story.work, itself))).toBe('relay.itself')
  })

  test('keep a decision against an editor who had not seen it, and take a new one from an editor who had', () => {
    const story = sharing()
    const { work, caseId } = story
    const bolot = testPerson(work.db, 'Bolot')
    decideSuggestion(work, rejecting(story, 'both from a press release'))
    const accepting = (version: number) =>
      decideSuggestion(
        { ...work, actor: bolot },
        { ...rejecting(story, 'it names the other', version), decision: 'accepted' },
      )
    expect(refusalOf(() => accepting(0))).toBe('conflict.suggestion_decided')
    expect(listRelays(work.db, caseId)).toEqual([])
    const [pair] = readSuggestions(work, caseId).pairs
    expect(pair?.decided).toMatchObject({ by: 'Aigul', note: 'both from a press release' })
    accepting(pair?.version ?? 0)
    expect(listRelays(work.db, caseId)).toHaveLength(1)
    expect(readSuggestions(work, caseId).settled).toMatchObject([{ decision: 'accepted', by: 'Bolot' }])
  })

  test('are sought anew when a source is captured again, and when a part is marked as boilerplate', () => {
    const { work, caseId, second } = sharing()
    const found = () => readSuggestions(work, caseId).pairs.length
    expect([found(), found()]).toEqual([1, 1])
    const mark = (isBoilerplate: boolean) =>
      markBoilerplate(work, { captureId: second.capture.id, block: 0, isBoilerplate })
    mark(true)
    expect(found()).toBe(0)
    mark(false)
    expect(found()).toBe(1)
    captureAgain(work, { sourceId: second.source.id, capture: aText('Совсем другой текст.') })
    expect(found()).toBe(0)
  })
})
