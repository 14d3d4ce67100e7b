import { isProposed } from '#app/domain/in-force.ts'
import { reviseCase } from '#app/services/cases/revise-case.server.ts'
import { assignClaim } from '#app/services/claims/assign-claim.server.ts'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { openProposal } from '#app/services/verdicts/open-proposal.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { demand, type Seeding } from './seed-context.server.ts'
import { seedAssignments, seedComments } from './worked-case/sign-offs.ts'

/** Has verdicts signed by a second editor from here on, or not any more: a newcomer tries the case alone. */
export function askForSignatures({ works, caseId }: Seeding, requiresSignOff: boolean): void {
  const { version, title, summary } = getCase(works.aigul.db, caseId)
  reviseCase(works.aigul, { caseId, version, title, summary, requiresSignOff })
}

/** Each proposed verdict is opened and signed, or returned with the reason, by the editor who did not give it. */
export function seedSignOffs(seeding: Seeding, returned: Record<string, string>): void {
  const { works, claims } = seeding
  for (const [key, { id }] of claims) {
    const proposal = listVerdicts(works.aigul.db, [id]).find(isProposed)
    if (!proposal) continue
    const second = proposal.createdBy === works.aigul.actor.id ? works.taras : works.aigul
    const { id: verdictId } = proposal
    openProposal(second, { verdictId })
    const comment = returned[key]
    if (comment) returnVerdict(second, { verdictId, comment })
    else signVerdict(second, { verdictId, comment: '' })
  }
}

/** Who is to judge what, and what they said to each other. */
export function seedTalk({ works, claims }: Seeding): void {
  for (const { claim, by, to, dueOn } of seedAssignments) {
    const assignment = { assigneeId: works[to].actor.id, dueOn }
    assignClaim(works[by], { claimId: demand(claims, claim).id, to: assignment })
  }
  for (const { claim, by, text } of seedComments) {
    makeComment(works[by], { claimId: demand(claims, claim).id, on: {}, text })
  }
}
