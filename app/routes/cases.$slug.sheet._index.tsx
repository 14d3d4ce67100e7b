import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaseShell } from '#app/components/layout/case-shell.tsx'
import { SheetPage } from '#app/components/sheet/sheet-page.tsx'
import { useText } from '#app/components/text.tsx'
import { textFor } from '#app/messages/text.ts'
import { readCaseNav } from '#app/web/case-nav.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { sheetAt } from '#app/web/sheet-route.server.ts'
import { requireWork } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  const { opened, sheet, query } = answer(() => sheetAt(work, args))
  return { sheet, query, nav: readCaseNav(work, opened) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = textFor('en')
  const title = data ? t('sheet.title_of', { case: data.sheet.case.title }) : t('sheet.title')
  return [{ title: t('common.page_title', { title }) }]
}

export default function SheetRoute() {
  const t = useText()
  const { sheet, query, nav } = useLoaderData<typeof loader>()
  return (
    <CaseShell nav={nav} crumbs={[{ label: t('sheet.title') }]}>
      <SheetPage sheet={sheet} query={query} />
    </CaseShell>
  )
}
