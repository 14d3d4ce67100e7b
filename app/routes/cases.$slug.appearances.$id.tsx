import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AppearanceItem } from '#app/components/claims/appearance-item.tsx'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { ClaimForms } from '#app/components/claims/claim-forms.tsx'
import { RetractForm } from '#app/components/claims/retract-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { can } from '#app/domain/actor.ts'
import type { Refusal } from '#app/domain/errors.ts'
import { readAppearance } from '#app/services/appearances/read-appearance.server.ts'
import { retractAppearance } from '#app/services/appearances/retract-appearance.server.ts'
import { retractSchema } from '#app/web/claim-forms.server.ts'
import { appearanceOf, askedAppearance, closureOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'

const retracted: Refusal = { id: 'locked.retracted' }

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim, appearance } = await askedAppearance(args)
  return {
    appearance: readAppearance(work, opened.id, appearance),
    claim: { number: claim.number, text: claim.wording.text, language: claim.wording.language },
    mayEdit: can(work.actor, 'edit'),
    closed: appearance.retraction ? retracted : closureOf(work, claim),
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForms(args, {
    retract: onForm(retractSchema, (work, input) => {
      const { appearance, claim } = appearanceOf(work, args.params)
      retractAppearance(work, { appearanceId: appearance.id, ...input })
      return { to: `/cases/${args.params.slug}/claims/C${claim.number}#appearances` }
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: t('claims.retract_appearance_do') }],
})

export const meta = () => pageTitle('claims.retract_appearance_do')

export default function RetractAppearance() {
  const t = useText()
  const { appearance, claim, casePath, closed, mayEdit, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const claimPath = `${casePath}/claims/C${claim.number}`
  return (
    <>
      <PageHead title={t('claims.retract_appearance_title', { claim: `C${claim.number}` })}>
        <p lang={langOf(claim.language)}>{claim.text}</p>
        {mayEdit && closed === null && <p>{t('claims.retract_appearance_intro')}</p>}
      </PageHead>
      <ul className="stack">
        <AppearanceItem appearance={appearance} casePath={casePath} mayEdit={false} />
      </ul>
      {mayEdit && (
        <ClaimForms closed={closed} claimPath={claimPath} reply={reply}>
          <RetractForm
            version={appearance.version}
            reply={reply}
            submissionKey={submissionKey}
            act={t('claims.retract_appearance_do')}
            backTo={claimPath}
          />
        </ClaimForms>
      )}
    </>
  )
}
