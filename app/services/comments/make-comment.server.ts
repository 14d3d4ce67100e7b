import { authorize } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Comment } from '#app/domain/comment.ts'
import { namedIn } from '#app/domain/comment-text.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId, EvidenceId, VerdictId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { insertComment } from '#db/queries/comments.server.ts'
import { getEvidence } from '#db/queries/evidence.server.ts'
import { listPeople } from '#db/queries/people.server.ts'
import { getVerdict } from '#db/queries/verdicts.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { isHiddenFrom } from '../verdicts/hidden-proposals.server.ts'
import { change, type Work } from '../work.server.ts'

/** What a comment is on: the claim itself, a piece of its evidence, or one of its verdicts. */
export type CommentSubject = { evidenceId?: EvidenceId; verdictId?: VerdictId }

export type CommentMaking = { claimId: ClaimId; on: CommentSubject; text: string }

/**
 * Says something to the desk on a claim, its evidence or a verdict; those it names with @ find it in their inbox. A retracted claim and one on a signed
 * sheet can be spoken of too: a comment changes nothing.
 */
export function makeComment(work: Work, { claimId, on, text }: CommentMaking): Comment {
  return change(work, ({ tx, at, record }) => {
    const claim = authorize(work.actor, 'edit', getClaim(tx, claimId))
    const evidence = on.evidenceId ? evidenceOf(tx, claimId, on.evidenceId) : null
    const verdict = on.verdictId ? verdictOf({ ...work, db: tx }, claimId, on.verdictId) : null
    const comment: Comment = {
      ...{ id: work.newId('comment'), caseId: claim.caseId, claimId, text },
      ...{ evidenceId: evidence?.id ?? null, verdictId: verdict?.id ?? null },
      ...{ createdAt: at, createdBy: work.actor.id },
    }
    const named = namedIn(text, listPeople(tx, at)).map((person) => person.id)
    const addressees = named.filter((id) => id !== work.actor.id)
    insertComment(tx, authorize(work.actor, 'edit', comment), addressees)
    const { ids, label } = claimSubject(claim)
    record({
      type: 'comment_made',
      ...ids,
      data: {
        ...{ claim: label, comment: comment.id, text, addressees },
        evidence: evidence && numberLabel('E', evidence.number),
        verdict: comment.verdictId,
      },
    })
    return comment
  })
}

function evidenceOf(tx: Tx, claimId: ClaimId, id: EvidenceId) {
  const evidence = getEvidence(tx, id)
  if (evidence.claimId !== claimId) throw new WorkbenchError('not_found', 'not_found.evidence')
  return evidence
}

/** A proposed verdict that is not shown to somebody cannot be spoken of by them either. */
function verdictOf(work: Pick<Work, 'db' | 'actor'>, claimId: ClaimId, id: VerdictId) {
  const verdict = getVerdict(work.db, id)
  if (verdict.claimId !== claimId || isHiddenFrom(work, verdict)) {
    throw new WorkbenchError('not_found', 'not_found.verdict')
  }
  return verdict
}
