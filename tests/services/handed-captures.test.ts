import { describe, expect, test } from 'vitest'
import { readInbox } from '#app/services/inbox/read-inbox.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { readSource } from '#app/services/sources/read-source.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { staleReasonsOf } from '#app/services/verdicts/stale-reasons.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { anotherDesk, exported, takenIn } from '#tests/support/handovers.ts'
import { aCase, aClaim, aVerdict, someEvidence } from '#tests/support/material.ts'
import { aDeskWithPage, aPage, aText, page, pageText } from '#tests/support/remarked-page.ts'
import { testClock } from '#tests/support/test-work.ts'

const changed = pageText.replace('90 000', '80 000')

/** A claim judged on a quote of the page, and a colleague who handed over later captures of it, on each of which they rest something. */
function judgedPage() {
  const { work, opened, source, capture } = aDeskWithPage()
  const claim = aClaim(work, opened.id)
  someEvidence(work, claim.id, capture, 'Ему обещали 90 000 тенге.', 'supports')
  someEvidence(work, claim.id, capture, 'Музыкант признался.', 'contradicts')
  giveVerdict(work, {
    ...{ claimId: claim.id, version: getClaim(work.db, claim.id).version },
    draft: aVerdict('disputed', 'He says so [E1]; see [E2].', { settledBy: 'the receipt' }),
  })
  const later = { ...work, now: testClock('2026-11-23T09:00:00.000Z') }
  const again = (text: string, by: Work = later) =>
    captureAgain(by, { sourceId: source.id, capture: aText(text) }).capture
  const handed = (...texts: string[]) => {
    const there = anotherDesk()
    const theirs = aCase(there, 'theirs')
    const first = aPage(there, theirs.id, page, pageText)
    const theirClaim = aClaim(there, theirs.id, 'They played.')
    for (const [at, text] of texts.entries()) {
      const { capture: next } = captureAgain(there, { sourceId: first.source.id, capture: aText(text) })
      someEvidence(
        there,
        theirClaim.id,
        next,
        at % 2 === 0 ? 'Музыкант признался.' : 'Team Beta won.',
        'mentions',
      )
    }
    someEvidence(there, theirClaim.id, first.capture, 'Team Alpha won.', 'mentions')
    return takenIn(later, opened.id, exported(there, theirs.id))
  }
  /** What the inbox tells, and what the claim tells of itself. */
  const stale = () => ({
    inbox: readInbox(work).stale.map(({ reasons }) => reasons),
    claim: staleReasonsOf(
      work.db,
      [getClaim(work.db, claim.id)],
      readRelayGraph(work.db, opened.id),
    )(claim.id),
  })
  const undecided = () => readSource(work, { caseId: opened.id, number: 1 }).undecided
  return { work, again, handed, stale, undecided }
}

describe('captures that a colleague handed over', () => {
  test('turn a verdict stale when the newest of them has other words, and the inbox names it', () => {
    const { work, handed, stale, undecided } = judgedPage()
    expect(handed(changed)).toMatchObject({ captures: 1, claims: 1 })
    const reasons = [{ kind: 'changed', evidence: 1 }]
    expect(stale()).toEqual({ inbox: [reasons], claim: reasons })
    expect(undecided()).toBe(1)
    expect(verify(work.db).findings).toEqual([])
  })

  test('leave a verdict alone when they lie before our own newest one, in which the words stand', () => {
    const { again, handed, stale, undecided } = judgedPage()
    again(`Обновлено.\n\n${pageText}`)
    expect(handed(changed)).toMatchObject({ captures: 1 })
    expect(stale()).toEqual({ inbox: [], claim: [] })
    expect(undecided()).toBe(0)
  })

  test('count by when they were captured, whatever their ids (inception#4454, #1879)', () => {
    for (let round = 0; round < 8; round += 1) {
      const { handed, stale } = judgedPage()
      expect(handed(changed, `${pageText}\n\nИсправлено.`)).toMatchObject({ captures: 2 })
      expect(stale()).toEqual({ inbox: [], claim: [] })
    }
  })
})
