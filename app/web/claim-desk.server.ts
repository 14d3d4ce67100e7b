import { can } from '#app/domain/actor.ts'
import { showAssignment } from '#app/domain/assignment.ts'
import type { Claim } from '#app/domain/claim.ts'
import { readComments } from '#app/services/comments/read-comments.server.ts'
import { readLock } from '#app/services/sheets/locks.server.ts'
import { readProposals } from '#app/services/verdicts/read-proposals.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { listPeople } from '#db/queries/people.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { newSubmissionKey } from './form.server.ts'

/** What the desk makes of a claim: what is proposed and said of it, whose it is, and whether a signed sheet locks it. */
export function readClaimDesk(work: Work, claim: Claim) {
  const now = work.now()
  const mayComment = can(work.actor, 'edit')
  const people = mayComment ? listPeople(work.db, now).filter((person) => person.canSignIn) : []
  const lock = readLock(work.db, claim)
  const isOpen = claim.retraction === null && lock === null
  return {
    lock,
    proposals: readProposals(work, claim),
    discussion: readComments(work, claim),
    assignment: showAssignment(claim, {
      ...{ names: mapNames(work.db), me: work.actor.id, today: now.slice(0, 10) },
    }),
    people: people.filter((person) => can(person, 'judge')).map(({ id, name }) => ({ id, name })),
    names: [...new Set(people.map((person) => person.name))],
    mayEdit: isOpen && can(work.actor, 'edit'),
    mayJudge: isOpen && can(work.actor, 'judge'),
    mayComment,
    submissionKeys: {
      ...{ sign: newSubmissionKey(), return: newSubmissionKey(), affirm: newSubmissionKey() },
      ...{ comment: newSubmissionKey(), assign: newSubmissionKey() },
    },
  }
}
