import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ClaimFilterForm } from '#app/components/claims/claim-filter-form.tsx'
import { ClaimList } from '#app/components/claims/claim-list.tsx'
import { ListEnd } from '#app/components/claims/list-end.tsx'
import { ListHead } from '#app/components/claims/list-head.tsx'
import { NoClaims } from '#app/components/claims/no-claims.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { can } from '#app/domain/actor.ts'
import { readClaimFilter, readClaimSort, writeClaimFilter } from '#app/domain/claim-filter.ts'
import { textFor } from '#app/messages/text.ts'
import { listClaimRows } from '#app/services/claims/list-claim-rows.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { countClaims, listClaimants } from '#db/queries/claim-list.server.ts'
import { listSources } from '#db/queries/sources.server.ts'

const pageSize = 50

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  const params = new URL(args.request.url).searchParams
  const filter = readClaimFilter(params)
  const sort = readClaimSort(params)
  const after = params.get('after') ?? undefined
  const list = listClaimRows(work, { caseId: opened.id, filter, sort, after, limit: pageSize })
  return {
    ...{ filter, sort, rows: list.rows },
    ...{ casePath: `/cases/${opened.slug}`, caseTitle: opened.title },
    firstTo: after ? listAddress(filter, sort) : null,
    nextTo: list.next && listAddress(filter, sort, list.next),
    sheetTo: `/cases/${opened.slug}/sheet?${writeClaimFilter(filter)}`.replace(/\?$/, ''),
    count: countClaims(work.db, opened.id, filter),
    claimants: listClaimants(work.db, opened.id),
    sources: listSources(work.db, opened.id).map(({ number, title }) => ({ number, title })),
    mayEdit: can(work.actor, 'edit'),
  }
}

function listAddress(...[filter, sort, after]: [Parameters<typeof writeClaimFilter>[0], string, string?]) {
  const params = writeClaimFilter(filter)
  if (sort !== 'number') params.set('sort', sort)
  if (after) params.set('after', after)
  return `?${params}`
}

export const handle = caseHandle<typeof loader>({ crumbs: (_, t) => [{ label: t('claims.title') }] })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = textFor('en')
  const title = data ? `${t('claims.title')} · ${data.caseTitle}` : t('claims.title')
  return [{ title: t('common.page_title', { title }) }]
}

export default function Claims() {
  const page = useLoaderData<typeof loader>()
  const claimsPath = `${page.casePath}/claims`
  const isFiltered = Object.keys(page.filter).length > 0
  return (
    <div className="stack">
      <ListHead
        count={page.count}
        isFiltered={isFiltered}
        newTo={page.mayEdit ? `${claimsPath}/new` : null}
        sheetTo={page.count > 0 ? page.sheetTo : null}
      />
      {(isFiltered || page.count > 0) && (
        <ClaimFilterForm
          filter={page.filter}
          sort={page.sort}
          sources={page.sources}
          claimants={page.claimants}
          clearTo={claimsPath}
        />
      )}
      {page.rows.length > 0 ? (
        <ClaimList rows={page.rows} claimsPath={claimsPath} />
      ) : (
        <NoClaims isFiltered={isFiltered} casePath={page.casePath} mayEdit={page.mayEdit} />
      )}
      <ListEnd first={page.firstTo} next={page.nextTo} keys={page.rows.length > 1} />
    </div>
  )
}
