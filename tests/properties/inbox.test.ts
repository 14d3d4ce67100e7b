import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isProposed } from '#app/domain/in-force.ts'
import { countWaiting } from '#app/domain/inbox.ts'
import { countInbox, readInbox } from '#app/services/inbox/read-inbox.server.ts'
import { staleReasonsOf } from '#app/services/verdicts/stale-reasons.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { aCase } from '#tests/support/material.ts'
import { type DeskStep, deskSteps, takeStep } from '#tests/support/random-desk.ts'
import { testWork } from '#tests/support/test-work.ts'

test('whatever happened on a desk, the inbox names exactly the stale verdicts that one gave and nobody judges anew, and counts them', () => {
  const history = fc.array(fc.record({ what: fc.constantFrom(...deskSteps), which: fc.nat({ max: 11 }) }), {
    minLength: 20,
    maxLength: 60,
  })
  const beginning: DeskStep[] = ['add', 'record', 'attach', 'judge', 'record', 'attach', 'judge'].map(
    (what, which) => ({ what: what as DeskStep['what'], which }),
  )
  fc.assert(
    fc.property(history, (steps) => {
      const work = testWork()
      const caseId = aCase(work).id
      for (const step of [...beginning, ...steps]) takeStep({ work, caseId }, step)
      const claims = listAllClaims(work.db, caseId).filter((claim) => claim.retraction === null)
      const reasonsOf = staleReasonsOf(work.db, claims, readRelayGraph(work.db, caseId))
      const stale = claims.filter(
        ({ id }) => !listVerdicts(work.db, [id]).some(isProposed) && reasonsOf(id).length > 0,
      )
      const inbox = readInbox(work)
      const numbers = (list: { number: number }[]) => list.map(({ number }) => number).sort()
      expect(numbers(inbox.stale)).toEqual(numbers(stale))
      expect(countInbox(work)).toBe(countWaiting(inbox))
    }),
    { seed: 20_220_110, numRuns: 20 },
  )
})
