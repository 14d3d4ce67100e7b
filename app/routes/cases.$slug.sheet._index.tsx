import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { titleOf } from '#app/components/layout/page-title.ts'
import { SheetPage } from '#app/components/sheet/sheet-page.tsx'
import { textFor } from '#app/messages/text.ts'
import { answer } from '#app/web/respond.server.ts'
import { sheetAt } from '#app/web/sheet-route.server.ts'
import { requireWork } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  const { sheet, query, opened } = answer(() => sheetAt(work, args))
  return { sheet, query, casePath: `/cases/${opened.slug}` }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titleOf(data && textFor('en')('sheet.title_of', { case: data.sheet.case.title }))

export const handle = caseHandle<typeof loader>({ crumbs: (_, t) => [{ label: t('sheet.title') }] })

export default function SheetRoute() {
  return <SheetPage {...useLoaderData<typeof loader>()} />
}
