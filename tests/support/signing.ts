import type { Role } from '#app/domain/actor.ts'
import type { VerdictId } from '#app/domain/ids.ts'
import type { Verdict, VerdictDraft } from '#app/domain/verdict.ts'
import { reviseCase } from '#app/services/cases/revise-case.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { openProposal } from '#app/services/verdicts/open-proposal.server.ts'
import type { Work } from '#app/services/work.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { aCase, aClaim, aSource, aVerdict, someEvidence } from './material.ts'
import { as, testPerson, testWork } from './test-work.ts'

/** Says, as a reviewer, whether the case asks for a second signature. */
export function askForSignatures(
  work: Work,
  caseId: Parameters<typeof getCase>[1],
  requiresSignOff = true,
): void {
  const { version, title, summary } = getCase(work.db, caseId)
  const reviewer = as(work, { ...work.actor, role: 'reviewer' })
  reviseCase(reviewer, { caseId, version, title, summary, requiresSignOff })
}

/** Shows somebody a proposed verdict without their judging first. */
export function openedBy(by: Work, { id: verdictId }: Pick<Verdict, 'id'>): VerdictId {
  openProposal(by, { verdictId })
  return verdictId
}

/** A case that asks for signatures, in it C1 with E1 against it; the editor Aigul, and the reviewer Bolot. */
export function signingDesk(work: Work & { db: Db } = testWork()) {
  const { id: caseId } = aCase(work)
  askForSignatures(work, caseId)
  const { source, capture } = aSource(work, caseId)
  const claim = aClaim(work, caseId)
  const against = someEvidence(work, claim.id, capture, 'На видео именно пианист', 'contradicts')
  const person = (name: string, role: Role) => as(work, testPerson(work.db, name, role))
  const bolot = person('Bolot', 'reviewer')
  const standing = () => getClaim(work.db, claim.id).standing
  const judge = (by: Work, draft: VerdictDraft) =>
    giveVerdict(by, { claimId: claim.id, version: getClaim(work.db, claim.id).version, draft })
  const propose = (by: Work = work) => judge(by, aVerdict('refuted', 'The article names a pianist [E1].'))
  return { work, caseId, source, capture, claim, against, person, bolot, standing, judge, propose }
}
