import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaseList } from '#app/components/cases/case-list.tsx'
import { Page, PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { LinkButton } from '#app/components/ui/button.tsx'
import { can } from '#app/domain/actor.ts'
import { requireWork } from '#app/web/work.server.ts'
import { listCases } from '#db/queries/cases.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  return { cases: listCases(work.db), mayEdit: can(work.actor, 'edit') }
}

export const meta = () => pageTitle('cases.title')

export default function Cases() {
  const t = useText()
  const { cases, mayEdit } = useLoaderData<typeof loader>()
  const open = mayEdit ? (
    <LinkButton kind="main" to="/cases/new">
      {t('cases.new')}
    </LinkButton>
  ) : undefined
  return (
    <Page crumbs={[{ label: t('cases.title') }]}>
      <PageHead title={t('cases.title')} actions={cases.length > 0 ? open : undefined} />
      <CaseList cases={cases} action={open} />
    </Page>
  )
}
