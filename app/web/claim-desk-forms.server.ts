import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { daySchema } from '#app/domain/assignment.ts'
import { parseNumberLabel } from '#app/domain/claim.ts'
import { reasonSchema } from '#app/domain/claim-draft.ts'
import { commentTextSchema } from '#app/domain/comment.ts'
import { type ClaimId, idSchema, type UserId, type VerdictId } from '#app/domain/ids.ts'
import { assignClaim } from '#app/services/claims/assign-claim.server.ts'
import { type CommentSubject, makeComment } from '#app/services/comments/make-comment.server.ts'
import { affirmVerdict } from '#app/services/verdicts/affirm-verdict.server.ts'
import { openProposal } from '#app/services/verdicts/open-proposal.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getEvidenceByNumber } from '#db/queries/evidence.server.ts'
import { groundsField } from './claim-forms.server.ts'
import { caseOf, claimOf, verdictOf } from './claim-route.server.ts'
import { handleForms, onForm } from './handle-form.server.ts'

const verdict = idSchema('verdict')
const openForm = z.strictObject({ verdict })
const signForm = z.strictObject({ verdict, comment: reasonSchema.or(z.literal('')).default('') })
const returnForm = z.strictObject({ verdict, comment: reasonSchema })

const affirmForm = z.strictObject({
  version: z.int().positive(),
  grounds: groundsField,
  reason: reasonSchema,
})

const commentForm = z.strictObject({ about: z.string().min(1).max(80), text: commentTextSchema })

/** `seen` is the assignment that the form was opened on: an id and a day, either of which may be empty. */
const assignForm = z.strictObject({
  assigneeId: z.string().max(80).default(''),
  dueOn: daySchema.nullable().default(null),
  seen: z.string().max(120).default(' '),
})

/** Answers the forms on the page of a claim. */
export function handleClaimDesk(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  const claimIdOf = (work: Work) => claimOf(work, args.params).id
  const verdictIdOf = (work: Work, id: VerdictId) => verdictOf(work, args.params, id).id
  const toClaim = { to: `/cases/${slug}/claims/${number}` }
  const stay = { result: null }
  return handleForms<null>(args, {
    'open-proposal': onForm(openForm, (work, { verdict: id }) => {
      openProposal(work, { verdictId: verdictIdOf(work, id) })
      return toClaim
    }),
    sign: onForm(signForm, (work, { verdict: id, comment }) => {
      signVerdict(work, { verdictId: verdictIdOf(work, id), comment })
      return toClaim
    }),
    return: onForm(returnForm, (work, { verdict: id, comment }) => {
      returnVerdict(work, { verdictId: verdictIdOf(work, id), comment })
      return toClaim
    }),
    affirm: onForm(affirmForm, (work, input) => {
      affirmVerdict(work, { claimId: claimIdOf(work), ...input })
      return toClaim
    }),
    comment: onForm(commentForm, (work, { about, text }) => {
      makeComment(work, { claimId: claimIdOf(work), on: subjectOf(work, args.params, about), text })
      return stay
    }),
    assign: onForm(assignForm, (work, { assigneeId, dueOn, seen }) => {
      assignTo(work, claimIdOf(work), { assigneeId, dueOn, seen })
      return stay
    }),
  })
}

/** What a form means by `claim`, `E3` or the id of a verdict. */
function subjectOf(work: Work, params: ActionFunctionArgs['params'], about: string): CommentSubject {
  if (about === 'claim') return {}
  const evidence = parseNumberLabel('E', about)
  if (evidence === null) return { verdictId: about as VerdictId }
  return { evidenceId: getEvidenceByNumber(work.db, caseOf(work, params).id, evidence).id }
}

/** Nobody has nothing due. */
function assignTo(
  work: Work,
  claimId: ClaimId,
  { assigneeId, dueOn, seen }: { assigneeId: string; dueOn: string | null; seen: string },
): void {
  const assignment = (id: string, day: string | null) =>
    id === '' ? { assigneeId: null, dueOn: null } : { assigneeId: id as UserId, dueOn: day }
  const [seenId = '', seenDay = ''] = seen.split(' ')
  assignClaim(work, {
    claimId,
    to: assignment(assigneeId, dueOn),
    seen: assignment(seenId, seenDay || null),
  })
}
