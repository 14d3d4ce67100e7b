import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { RemarksPage } from '#app/components/remarks/remarks-page.tsx'
import { sourceCrumb } from '#app/components/sources/source-crumb.ts'
import { can } from '#app/domain/actor.ts'
import { readRemarks } from '#app/services/handovers/read-remarks.server.ts'
import { askedSource } from '#app/web/claim-route.server.ts'
import { answer } from '#app/web/respond.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, source } = await askedSource(args)
  return {
    casePath: `/cases/${opened.slug}`,
    source,
    remarks: answer(() => readRemarks(work, { source, after: askedAfter(args.request) })),
    mayEdit: can(work.actor, 'edit'),
  }
}

function askedAfter(request: Request): number | undefined {
  return z.coerce.number().int().positive().safeParse(new URL(request.url).searchParams.get('after')).data
}

export const meta = () => pageTitle('remarks.title')

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [sourceCrumb(data), { label: t('remarks.title') }],
})

export default function Remarks() {
  return <RemarksPage {...useLoaderData<typeof loader>()} />
}
