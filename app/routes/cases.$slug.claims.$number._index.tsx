import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Appearances } from '#app/components/claims/appearances.tsx'
import { Assignment } from '#app/components/claims/assignment.tsx'
import { ClaimActions } from '#app/components/claims/claim-actions.tsx'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { ClaimHead } from '#app/components/claims/claim-head.tsx'
import { EarlierWordings } from '#app/components/claims/earlier-wordings.tsx'
import { LatestChanges } from '#app/components/claims/latest-changes.tsx'
import { RetractedNotice } from '#app/components/claims/retracted-notice.tsx'
import { CommentCounts } from '#app/components/comments/comments-link.tsx'
import { Discussion } from '#app/components/comments/discussion.tsx'
import { EvidenceSides } from '#app/components/evidence/evidence-sides.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { loadAnew } from '#app/components/layout/load-anew.ts'
import { ClaimQuestions } from '#app/components/questions/claim-questions.tsx'
import { AffirmForm } from '#app/components/sign-off/affirm-form.tsx'
import { DecisionNotice } from '#app/components/sign-off/decision-notice.tsx'
import { LockedNotice } from '#app/components/sign-off/locked-notice.tsx'
import { SettledProposals } from '#app/components/sign-off/settled-proposals.tsx'
import { SignedWords } from '#app/components/sign-off/signed-line.tsx'
import { useHeldProposal } from '#app/components/sign-off/use-held-proposal.ts'
import { WaitingProposal } from '#app/components/sign-off/waiting-proposal.tsx'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { EarlierVerdicts } from '#app/components/verdicts/earlier-verdicts.tsx'
import { StaleCallout } from '#app/components/verdicts/stale-callout.tsx'
import { VerdictReasons } from '#app/components/verdicts/verdict-reasons.tsx'
import { textFor } from '#app/messages/text.ts'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { listQuestionLinesOf } from '#app/services/questions/list-question-lines.server.ts'
import { readClaimDesk } from '#app/web/claim-desk.server.ts'
import { handleClaimDesk } from '#app/web/claim-desk-forms.server.ts'
import { askedClaim } from '#app/web/claim-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim } = await askedClaim(args)
  return {
    ...readClaim(work, claim),
    questions: listQuestionLinesOf(work, claim.id),
    history: readHistory(work, { caseId: opened.id, only: { claimId: claim.id }, limit: 5 }),
    casePath: `/cases/${opened.slug}`,
    caseTitle: opened.title,
    ...readClaimDesk(work, claim),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleClaimDesk(args)
}

export const shouldRevalidate = loadAnew

export const handle = caseHandle<typeof loader>({ crumbs: claimCrumbs })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = textFor('en')
  const title = data ? `C${data.claim.number} ${data.claim.wording.text}` : t('claims.title')
  return [{ title: t('common.page_title', { title }) }]
}

export default function Claim() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const { claim, verdicts, stale, casePath, mayEdit, mayJudge, proposals, submissionKeys } = page
  const wordingNow = claim.wording.text
  const mayGive = mayJudge && proposals.waiting === null
  const held = useHeldProposal(proposals.waiting)
  const [verdict, ...earlier] = verdicts
  const claimPath = `${casePath}/claims/C${claim.number}`
  return (
    <>
      {claim.retraction && <RetractedNotice retraction={claim.retraction} />}
      {page.lock && <LockedNotice lock={page.lock} casePath={casePath} />}
      <DecisionNotice reply={reply} proposal={held.proposal} />
      <ClaimHead claim={claim} verdicts={verdicts} stale={stale} />
      <ClaimActions
        claimPath={claimPath}
        isJudged={verdict !== undefined}
        mayEdit={mayEdit}
        mayJudge={mayGive}
      />
      <Assignment
        assignment={page.assignment}
        people={page.people}
        mayAssign={mayEdit}
        reply={reply}
        submissionKey={submissionKeys.assign}
      />
      {held.proposal && (
        <WaitingProposal
          proposal={held.proposal}
          fates={held.isGone ? { verdicts, settled: proposals.settled } : null}
          claimPath={claimPath}
          wordingNow={wordingNow}
          reply={reply}
          submissionKeys={submissionKeys}
        />
      )}
      {verdict && stale.length > 0 && (
        <StaleCallout
          reasons={stale}
          verdict={verdict}
          isLocked={page.lock !== null}
          judgeTo={mayGive ? `${claimPath}/judge` : null}
        />
      )}
      <AffirmForm
        page={page}
        isOffered={mayGive && stale.length > 0}
        reply={reply}
        submissionKey={submissionKeys.affirm}
      />
      {verdict && (
        <div id={verdict.id} className="stack">
          {(proposals.waiting || proposals.settled[0]?.open) && <InForce />}
          <VerdictReasons verdict={verdict} />
          <SignedWords verdict={verdict} />
        </div>
      )}
      <SettledProposals proposals={proposals.settled} wordingNow={wordingNow} />
      <CommentCounts threads={page.discussion.threads}>
        <EvidenceSides evidence={page.evidence} sides={page.sides} casePath={casePath} mayEdit={mayEdit} />
      </CommentCounts>
      <ClaimQuestions questions={page.questions} claim={claim.number} casePath={casePath} mayEdit={mayEdit} />
      <Appearances appearances={page.appearances} casePath={casePath} mayEdit={mayEdit} />
      <EarlierVerdicts verdicts={earlier} wordingNow={wordingNow} />
      <EarlierWordings wordings={claim.earlierWordings} />
      <Discussion
        {...page.discussion}
        names={page.names}
        mayComment={page.mayComment}
        reply={reply}
        submissionKey={submissionKeys.comment}
      />
      <LatestChanges history={page.history} casePath={casePath} claimPath={claimPath} />
    </>
  )
}

/** Tells the reasons in force from those of a proposal above them. */
function InForce() {
  return <h2>{useText()('verdicts.in_force')}</h2>
}
