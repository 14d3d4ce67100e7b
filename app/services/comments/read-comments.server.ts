import type { Claim } from '#app/domain/claim.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Comment } from '#app/domain/comment.ts'
import { commentParts } from '#app/domain/comment-text.ts'
import type { EvidenceId, VerdictId } from '#app/domain/ids.ts'
import { isCounting } from '#app/domain/in-force.ts'
import type { CommentTarget, CommentThread } from '#app/domain/proposal.ts'
import { listComments } from '#db/queries/comments.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { hiddenProposals } from '../verdicts/hidden-proposals.server.ts'
import type { Work } from '../work.server.ts'

/** What was said on a claim, and what a comment can be made on. */
export type Discussion = { threads: CommentThread[]; targets: CommentTarget[] }

/**
 * The threads of a claim in the order of what they are on: the claim, its evidence, its verdicts. Those on a proposed verdict that is not shown to
 * the reader are left out.
 */
export function readComments(reader: Pick<Work, 'db' | 'actor'>, claim: Claim): Discussion {
  const { db } = reader
  const names = mapNames(db)
  const shownNames = [...names.values()]
  const comments = listComments(db, claim.id)
  const targets = targetsOf(reader, claim)
  const threads = targets.flatMap(({ about, holds }) => {
    const said = comments.filter(holds)
    if (said.length === 0) return []
    const shown = said.map(({ id, text, createdBy, createdAt }) => ({
      ...{ id, parts: commentParts(text, shownNames) },
      made: { by: names.get(createdBy) ?? createdBy, at: createdAt },
    }))
    return [{ about, comments: shown }]
  })
  return { threads, targets: targets.filter((target) => target.takesMore).map((target) => target.about) }
}

type Target = { about: CommentTarget; holds: (comment: Comment) => boolean; takesMore: boolean }

function targetsOf(reader: Pick<Work, 'db' | 'actor'>, claim: Claim): Target[] {
  const { db } = reader
  const names = mapNames(db)
  const hidden = hiddenProposals(reader, { claimId: claim.id })
  const verdicts = listVerdicts(db, [claim.id]).filter((verdict) => !hidden.has(verdict.id))
  return [
    {
      about: { kind: 'claim', key: 'claim' },
      holds: ({ evidenceId, verdictId }) => evidenceId === null && verdictId === null,
      takesMore: true,
    },
    ...listEvidence(db, [claim.id]).map(
      ({ id, number, retraction }): Target => ({
        about: { kind: 'evidence', key: numberLabel('E', number) },
        holds: (comment) => comment.evidenceId === (id satisfies EvidenceId),
        takesMore: retraction === null,
      }),
    ),
    ...verdicts.map(
      (verdict): Target => ({
        about: {
          kind: isCounting(verdict) ? 'verdict' : 'proposal',
          key: verdict.id,
          given: { by: names.get(verdict.createdBy) ?? verdict.createdBy, at: verdict.createdAt },
        },
        holds: (comment) => comment.verdictId === (verdict.id satisfies VerdictId),
        takesMore: true,
      }),
    ),
  ]
}
