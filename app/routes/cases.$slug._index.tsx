import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaseOverviewPage } from '#app/components/cases/case-overview-page.tsx'
import { caseHandle, useCaseNav } from '#app/components/layout/case-frame.ts'
import { titleOf } from '#app/components/layout/page-title.ts'
import { can } from '#app/domain/actor.ts'
import { readOverview } from '#app/services/cases/read-overview.server.ts'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { listQuestionLines } from '#app/services/questions/list-question-lines.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { listSourcesWithUse } from '#db/queries/sources.server.ts'

/** How many of the newest changes the page of a case shows. */
const latestShown = 8

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  const { slug, title, summary, createdAt } = opened
  return {
    ...{ slug, title, summary, createdAt },
    overview: readOverview(work, opened.id),
    questions: listQuestionLines(work, opened.id),
    sources: listSourcesWithUse(work.db, opened.id),
    latest: readHistory(work, { caseId: opened.id, limit: latestShown }),
    mayEdit: can(work.actor, 'edit'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.title)

export const handle = caseHandle<typeof loader>({})

export default function CaseRoute() {
  const page = useLoaderData<typeof loader>()
  const counts = useCaseNav()?.claims
  return counts ? <CaseOverviewPage {...page} counts={counts} /> : null
}
