import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { ClaimForms } from '#app/components/claims/claim-forms.tsx'
import { OutsideForm } from '#app/components/evidence/outside-form.tsx'
import { SourceForm } from '#app/components/evidence/source-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { Callout } from '#app/components/ui/callout.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { stances } from '#app/domain/evidence.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { attachOutsideEvidence } from '#app/services/evidence/attach-outside-evidence.server.ts'
import { outsideEvidenceSchema, sourceEvidenceSchema } from '#app/web/claim-forms.server.ts'
import { askedClaimTo, claimOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { getNewestCapture } from '#db/queries/captures.server.ts'
import { getSourceByNumber, listSources } from '#db/queries/sources.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim, closed } = await askedClaimTo('edit', args)
  const params = new URL(args.request.url).searchParams
  const attached = /^E\d+$/.exec(params.get('attached') ?? '')
  return {
    claim: { number: claim.number, text: claim.wording.text, language: claim.wording.language },
    casePath: `/cases/${opened.slug}`,
    sources: listSources(work.db, opened.id).map(({ number, title }) => ({ number, title })),
    stance: stances.find((stance) => stance === params.get('stance')) ?? ('' as const),
    attached: attached?.[0] ?? null,
    closed,
    submissionKeys: { outside: newSubmissionKey(), source: newSubmissionKey() },
  }
}

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  const claimPath = `/cases/${slug}/claims/${number}`
  const onward = (piece: { number: number }, next: 'another' | undefined) => ({
    to: next ? `${claimPath}/evidence/new?attached=E${piece.number}` : `${claimPath}#E${piece.number}`,
  })
  return handleForms(args, {
    outside: onForm(outsideEvidenceSchema, (work, { next, ...fields }) => {
      const claimId = claimOf(work, args.params).id
      const { stance, proximity, basis, circumstances, credibility, note, ...outside } = fields
      const draft = { stance, proximity, basis, circumstances, credibility, note }
      return onward(attachOutsideEvidence(work, { claimId, outside, draft }), next)
    }),
    source: onForm(sourceEvidenceSchema, (work, { source, next, ...draft }) => {
      const { id: claimId, caseId } = claimOf(work, args.params)
      const { id } = getNewestCapture(work.db, getSourceByNumber(work.db, caseId, source).id)
      return onward(attachEvidence(work, { claimId, captureId: id, span: null, draft }), next)
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: t('evidence.add') }],
})

export const meta = () => pageTitle('evidence.add')

export default function NewEvidence() {
  const t = useText()
  const { claim, casePath, sources, stance, attached, closed, submissionKeys } =
    useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <>
      <PageHead title={t('evidence.new_title', { claim: `C${claim.number}` })}>
        <p lang={langOf(claim.language)}>{claim.text}</p>
      </PageHead>
      {attached && (
        <Callout kind="done" role="status" title={t('evidence.attached_done', { evidence: attached })} />
      )}
      <ClaimForms closed={closed} claimPath={`${casePath}/claims/C${claim.number}`} reply={reply}>
        <OutsideForm
          key={`outside ${attached}`}
          reply={reply}
          submissionKey={submissionKeys.outside}
          stance={stance}
        />
        <SourceForm
          key={`source ${attached}`}
          reply={reply}
          submissionKey={submissionKeys.source}
          stance={stance}
          sources={sources}
        />
      </ClaimForms>
    </>
  )
}
