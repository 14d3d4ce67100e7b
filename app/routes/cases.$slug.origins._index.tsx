import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { CircleList } from '#app/components/relays/circle-list.tsx'
import { OriginList } from '#app/components/relays/origin-list.tsx'
import { OriginSections } from '#app/components/relays/origin-sections.tsx'
import { useText } from '#app/components/text.tsx'
import { can } from '#app/domain/actor.ts'
import { readCircles } from '#app/services/relays/read-circles.server.ts'
import { readCaseOriginMap } from '#app/services/relays/read-origin-map.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { layOutMap } from '#app/web/lay-out-map.server.ts'
import { listOrigins } from '#db/queries/origins.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  const { map, rows } = readCaseOriginMap(work, opened.id)
  return {
    map: layOutMap(map),
    rows,
    origins: listOrigins(work.db, opened.id).map(({ id, name, kind, note }) => ({ id, name, kind, note })),
    circles: readCircles(work, opened.id),
    mayEdit: can(work.actor, 'edit'),
    casePath: `/cases/${opened.slug}`,
  }
}

export const meta = () => pageTitle('origins.title')

export const handle = caseHandle<typeof loader>({ crumbs: (_data, t) => [{ label: t('origins.title') }] })

export default function CaseOrigins() {
  const t = useText()
  const { map, rows, origins, circles, mayEdit, casePath } = useLoaderData<typeof loader>()
  const toSuggestions = <Link to={`${casePath}/origins/suggestions`}>{t('suggestions.link')}</Link>
  return (
    <>
      <PageHead title={t('origins.of_case')} actions={toSuggestions} />
      <OriginSections
        map={map}
        rows={rows}
        casePath={casePath}
        ofClaims={false}
        none={t('origins.of_case_none')}
      />
      <CircleList circles={circles} casePath={casePath} mayEdit={mayEdit} />
      <OriginList origins={origins} casePath={casePath} mayEdit={mayEdit} />
    </>
  )
}
