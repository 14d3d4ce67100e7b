import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { RelayItem } from '#app/components/relays/relay-item.tsx'
import { RetractPage } from '#app/components/relays/retract-page.tsx'
import { sourceCrumb } from '#app/components/sources/source-crumb.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { can } from '#app/domain/actor.ts'
import type { Refusal } from '#app/domain/errors.ts'
import { readRelay } from '#app/services/relays/read-relay.server.ts'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
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
  const relay = answer(() => readRelay(work, opened.id, args.params.id ?? ''))
  return {
    relay,
    source: relay.source,
    mayEdit: can(work.actor, 'edit'),
    closed: relay.retraction
      ? retracted
      : closureOfSource(work, getSourceByNumber(work.db, opened.id, relay.source.number)),
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForms(args, {
    retract: onForm(retractSchema, (work, input) => {
      const { id, source } = readRelay(work, caseOf(work, args.params).id, args.params.id ?? '')
      retractRelay(work, { relayId: id, ...input })
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

export default function RetractRelay() {
  const t = useText()
  const { relay, ...page } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <RetractPage
      {...page}
      title={t('relays.retract_title', { source: `S${relay.source.number}` })}
      intro={t('relays.retract_intro')}
      act={t('relays.retract_do')}
      version={relay.version}
      reply={reply}
    >
      <RelayItem relay={relay} names="from" casePath={page.casePath} mayEdit={false} />
    </RetractPage>
  )
}
