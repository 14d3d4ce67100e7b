import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Appearances } from '#app/components/claims/appearances.tsx'
import { ClaimActions } from '#app/components/claims/claim-actions.tsx'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { ClaimHead } from '#app/components/claims/claim-head.tsx'
import { EarlierWordings } from '#app/components/claims/earlier-wordings.tsx'
import { LatestChanges } from '#app/components/claims/latest-changes.tsx'
import { RetractedNotice } from '#app/components/claims/retracted-notice.tsx'
import { EvidenceSides } from '#app/components/evidence/evidence-sides.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { ClaimQuestions } from '#app/components/questions/claim-questions.tsx'
import { EarlierVerdicts } from '#app/components/verdicts/earlier-verdicts.tsx'
import { StaleCallout } from '#app/components/verdicts/stale-callout.tsx'
import { VerdictReasons } from '#app/components/verdicts/verdict-reasons.tsx'
import { can } from '#app/domain/actor.ts'
import { textFor } from '#app/messages/text.ts'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { listQuestionLinesOf } from '#app/services/questions/list-question-lines.server.ts'
import { askedClaim } from '#app/web/claim-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim } = await askedClaim(args)
  const stands = claim.retraction === null
  return {
    ...readClaim(work, claim),
    questions: listQuestionLinesOf(work, claim.id),
    history: readHistory(work, { caseId: opened.id, only: { claimId: claim.id }, limit: 5 }),
    casePath: `/cases/${opened.slug}`,
    caseTitle: opened.title,
    mayEdit: stands && can(work.actor, 'edit'),
    mayJudge: stands && can(work.actor, 'judge'),
  }
}

export const handle = caseHandle<typeof loader>({ crumbs: claimCrumbs })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = textFor('en')
  const title = data ? `C${data.claim.number} ${data.claim.wording.text}` : t('claims.title')
  return [{ title: t('common.page_title', { title }) }]
}

export default function Claim() {
  const page = useLoaderData<typeof loader>()
  const { claim, verdicts, stale, casePath, mayEdit, mayJudge } = page
  const [verdict, ...earlier] = verdicts
  const claimPath = `${casePath}/claims/C${claim.number}`
  return (
    <>
      {claim.retraction && <RetractedNotice retraction={claim.retraction} />}
      <ClaimHead claim={claim} verdicts={verdicts} stale={stale} />
      <ClaimActions
        claimPath={claimPath}
        isJudged={verdict !== undefined}
        mayEdit={mayEdit}
        mayJudge={mayJudge}
      />
      {verdict && stale.length > 0 && (
        <StaleCallout reasons={stale} verdict={verdict} judgeTo={mayJudge ? `${claimPath}/judge` : null} />
      )}
      {verdict && <VerdictReasons verdict={verdict} />}
      <EvidenceSides evidence={page.evidence} casePath={casePath} mayEdit={mayEdit} />
      <ClaimQuestions questions={page.questions} claim={claim.number} casePath={casePath} mayEdit={mayEdit} />
      <Appearances appearances={page.appearances} casePath={casePath} mayEdit={mayEdit} />
      <EarlierVerdicts verdicts={earlier} wordingNow={claim.wording.text} />
      <EarlierWordings wordings={claim.earlierWordings} />
      <LatestChanges history={page.history} casePath={casePath} claimPath={claimPath} />
    </>
  )
}
