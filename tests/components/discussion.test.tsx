import { expect, test } from 'vitest'
import { Discussion } from '#app/components/comments/discussion.tsx'
import { EarlierVerdicts } from '#app/components/verdicts/earlier-verdicts.tsx'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { readComments } from '#app/services/comments/read-comments.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { askForSignatures, signingDesk } from '#tests/support/signing.ts'
import { renderPart } from './render.tsx'

test('the discussion of an earlier verdict leads to that verdict, and not to the one in force', async () => {
  const { work, caseId, claim, propose } = signingDesk()
  askForSignatures(work, caseId, false)
  const first = propose()
  propose()
  makeComment(work, { claimId: claim.id, on: { verdictId: first.id }, text: 'Which date?' })
  const now = getClaim(work.db, claim.id)
  const { verdicts } = readClaim(work, now)
  const form = { names: [], mayComment: false, reply: undefined, submissionKey: 'key' }
  const html = await renderPart(
    <>
      <EarlierVerdicts verdicts={verdicts.slice(1)} wordingNow="" />
      <Discussion {...readComments(work, now)} {...form} />
    </>,
  )
  expect(html).toContain(`href="#${first.id}"`)
  expect(html).toContain(`<li id="${first.id}"`)
})
