import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { MomentsPage } from '#app/components/moments/moments-page.tsx'
import { pathAtMoment } from '#app/domain/moment.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { momentsAt } from '#app/web/moments-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { opened } = await askedCase(args)
  const casePath = pathAtMoment(`/cases/${opened.slug}`, null)
  return { casePath, ...momentsAt(args.context, opened, args.request) }
}

export const handle = caseHandle<typeof loader>({ crumbs: (_, t) => [{ label: t('moments.title') }] })

export const meta = () => pageTitle('moments.title')

export default function Moments() {
  const page = useLoaderData<typeof loader>()
  return <MomentsPage key={`${page.asked.from} ${page.asked.to} ${page.asked.at}`} {...page} />
}
