import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { CircleItem } from '#app/components/relays/circle-list.tsx'
import { RetractPage } from '#app/components/relays/retract-page.tsx'
import { sourceCrumb } from '#app/components/sources/source-crumb.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { can } from '#app/domain/actor.ts'
import type { Refusal } from '#app/domain/errors.ts'
import { readCircle } from '#app/services/relays/read-circles.server.ts'
import { retractCircle } from '#app/services/relays/retract-circle.server.ts'
import { retractSchema } from '#app/web/claim-forms.server.ts'
import { askedCase, caseOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { closureOfSource } from '#app/web/source-closure.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'

const retracted: Refusal = { id: 'locked.retracted' }

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  const circle = answer(() => readCircle(work, opened.id, args.params.id ?? ''))
  return {
    circle,
    source: circle.source,
    mayEdit: can(work.actor, 'edit'),
    closed: circle.retraction
      ? retracted
      : closureOfSource(work, getSourceByNumber(work.db, opened.id, circle.source.number)),
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForms(args, {
    retract: onForm(retractSchema, (work, input) => {
      const { id, source } = readCircle(work, caseOf(work, args.params).id, args.params.id ?? '')
      retractCircle(work, { circleId: id, ...input })
      return { to: `/cases/${args.params.slug}/sources/S${source.number}/relays` }
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [
    sourceCrumb(data),
    { label: t('relays.crumb'), to: `${data.casePath}/sources/S${data.source.number}/relays` },
    { label: t('relays.retract') },
  ],
})

export const meta = () => pageTitle('relays.retract')

export default function RetractCircle() {
  const t = useText()
  const { circle, ...page } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <RetractPage
      {...page}
      title={t('relays.retract_circle_title')}
      intro={t('relays.retract_circle_intro')}
      act={t('relays.retract_circle_do')}
      version={circle.version}
      reply={reply}
    >
      <CircleItem circle={circle} casePath={page.casePath} mayEdit={false} />
    </RetractPage>
  )
}
