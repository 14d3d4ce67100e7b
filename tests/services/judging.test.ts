import { describe, expect, test } from 'vitest'
import { splitAtBlankLines } from '#app/domain/canonical-text.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { groundsChange } from '#app/domain/grounds.ts'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { attachOutsideEvidence } from '#app/services/evidence/attach-outside-evidence.server.ts'
import { recutEvidence } from '#app/services/evidence/recut-evidence.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { staleReasonsOn } from '#app/services/verdicts/stale-reasons.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { listEvents } from '#db/queries/events.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { aCase, aClaim, aSource, aVerdict, someEvidence, spanOf } from '#tests/support/material.ts'
import { testWork } from '#tests/support/test-work.ts'

/** A disputed claim with E1 for it and E2 against it. */
function disputed() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { capture } = aSource(work, caseId)
  const claim = aClaim(work, caseId)
  const first = someEvidence(work, claim.id, capture, 'на видео кыргызстанец Закир Убуров', 'supports')
  const second = someEvidence(work, claim.id, capture, 'На видео именно пианист', 'contradicts')
  const draft = aVerdict('disputed', 'The ministry says so [E1]; the article denies it [E2].', {
    settledBy: 'the full recording',
  })
  const verdict = giveVerdict(work, { claimId: claim.id, version: claim.version, draft })
  return { work, caseId, capture, claim: getClaim(work.db, claim.id), first, second, draft, verdict }
}

function reasons({ work, claim, verdict }: Pick<ReturnType<typeof disputed>, 'work' | 'claim' | 'verdict'>) {
  const now = getClaim(work.db, claim.id)
  return staleReasonsOn(work.db, [now], readRelayGraph(work.db, now.caseId))(verdict)
}

describe('a verdict', () => {
  test('stands while nothing it rests on has changed', () => {
    const story = disputed()
    expect(story.claim.standing).toBe('disputed')
    expect(reasons(story)).toEqual([])
  })

  test('turns stale when the claim is reworded', () => {
    const story = disputed()
    const { id: claimId, version } = story.claim
    rewordClaim(story.work, { claimId, version, text: 'The man is Uburov.', language: 'en', why: 'shorter' })
    expect(reasons(story)).toEqual([{ kind: 'reworded' }])
  })

  test('turns stale when evidence it rests on is retracted', () => {
    const story = disputed()
    retractEvidence(story.work, { evidenceId: story.first.id, version: 1, reason: 'misread' })
    expect(reasons(story)).toEqual([{ kind: 'retracted', evidence: 1 }])
  })

  test('turns stale when the words it rests on are cut differently', () => {
    const story = disputed()
    const span = spanOf(story.capture.text, 'именно пианист')
    const recut = recutEvidence(story.work, {
      ...{ evidenceId: story.second.id, version: 1 },
      ...{ captureId: story.capture.id, span },
    })
    expect(getPassage(story.work.db, recut.passageId as never).predecessorId).toBe(story.second.passageId)
    expect(reasons(story)).toEqual([{ kind: 'recut', evidence: 2 }])
  })

  test('turns stale when contradicting evidence arrives from outside', () => {
    const story = disputed()
    attachOutsideEvidence(story.work, {
      claimId: story.claim.id,
      outside: {
        ...{ title: 'Passport', url: 'https://example.org/passport', publisher: null, published: null },
        ...{ language: 'ru', quote: 'Юбуров Закир' },
      },
      draft: { ...unsaid, stance: 'contradicts', proximity: 'primary' },
    })
    expect(reasons(story)).toEqual([{ kind: 'contradicted', evidence: 3, stance: 'contradicts' }])
  })

  test('is superseded by a later one and stays in history', () => {
    const story = disputed()
    const { work, claim } = story
    const draft = aVerdict('refuted', 'Two photographs show different men [E2].')
    giveVerdict(work, { claimId: claim.id, version: claim.version, draft })
    expect(listVerdicts(work.db, [claim.id]).map((verdict) => verdict.code)).toEqual(['refuted', 'disputed'])
    expect(getClaim(work.db, claim.id).standing).toBe('refuted')
  })

  test('is refused over evidence that its author has not seen', () => {
    const { work, claim, draft, capture } = disputed()
    const seen = 'E1.1 E2.1'
    someEvidence(work, claim.id, capture, 'пианист', 'contradicts')
    expect(() =>
      giveVerdict(work, { claimId: claim.id, version: claim.version, grounds: seen, draft }),
    ).toThrow('conflict.evidence_changed')
  })

  test('is refused over a quote that a newer capture changed after the form was opened, and given once it was seen', () => {
    const { work, claim, draft, capture } = disputed()
    const judge = (grounds: string) =>
      giveVerdict(work, { claimId: claim.id, version: getClaim(work.db, claim.id).version, grounds, draft })
    const seen = readClaim(work, claim).grounds
    const again = (text: string) =>
      captureAgain(work, {
        sourceId: capture.sourceId,
        capture: {
          ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
          bytes: new TextEncoder().encode(text),
          blocks: splitAtBlankLines(text).map((part) => ({ kind: 'paragraph', text: part })),
        },
      })
    again(capture.text.replace('именно пианист', 'именно скрипач'))
    expect(() => judge(seen)).toThrow('conflict.evidence_changed')
    const { grounds, evidence } = readClaim(work, getClaim(work.db, claim.id))
    expect(groundsChange(seen, grounds)).toEqual({ added: [], changed: [2], withdrawn: [] })
    expect(evidence.map(({ shift }) => shift?.outcome ?? null)).toEqual([null, 'changed'])
    again(capture.text.replace('именно пианист', 'именно органист'))
    expect(() => judge(grounds)).toThrow('conflict.evidence_changed')
    const verdict = judge(readClaim(work, getClaim(work.db, claim.id)).grounds)
    expect(reasons({ work, claim, verdict })).toEqual([])
  })

  test('is refused on a claim that somebody else judged meanwhile, and leaves no trace', () => {
    const { work, claim, draft } = disputed()
    const before = listEvents(work.db, { claimId: claim.id, limit: 50 }).length
    expect(() => giveVerdict(work, { claimId: claim.id, version: claim.version - 1, draft })).toThrow(
      'conflict.stale_version',
    )
    expect(listEvents(work.db, { claimId: claim.id, limit: 50 })).toHaveLength(before)
    expect(listVerdicts(work.db, [claim.id])).toHaveLength(1)
  })

  test('is refused to a viewer', () => {
    const { work, claim, draft } = disputed()
    const viewer = { ...work, actor: { ...work.actor, role: 'viewer' as const } }
    expect(() => giveVerdict(viewer, { claimId: claim.id, version: claim.version, draft })).toThrow(
      'forbidden.judge',
    )
  })
})
