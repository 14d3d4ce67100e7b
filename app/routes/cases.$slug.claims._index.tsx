import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ClaimFilterForm } from '#app/components/claims/claim-filter-form.tsx'
import { ClaimList } from '#app/components/claims/claim-list.tsx'
import { ListEnd } from '#app/components/claims/list-end.tsx'
import { ListHead } from '#app/components/claims/list-head.tsx'
import { NoClaims } from '#app/components/claims/no-claims.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { can } from '#app/domain/actor.ts'
import {
  type ClaimFilter,
  type ClaimSort,
  readClaimFilter,
  readClaimSort,
  writeClaimFilter,
} from '#app/domain/claim-filter.ts'
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
  const isMine = params.get('assigned') === 'me'
  const narrowed = { caseId: opened.id, filter, assigneeId: isMine ? work.actor.id : undefined }
  const list = listClaimRows(work, { ...narrowed, sort, after, limit: pageSize })
  const address = (next?: string) => listAddress({ filter, sort, isMine }, next)
  return {
    ...{ filter, sort, isMine, rows: list.rows },
    ...{ casePath: `/cases/${opened.slug}`, caseTitle: opened.title },
    firstTo: after ? address() : null,
    nextTo: list.next && address(list.next),
    sheetTo: `/cases/${opened.slug}/sheet?${writeClaimFilter(filter)}`.replace(/\?$/, ''),
    count: countClaims(work.db, narrowed),
    claimants: listClaimants(work.db, opened.id),
    sources: listSources(work.db, opened.id).map(({ number, title }) => ({ number, title })),
    mayEdit: can(work.actor, 'edit'),
  }
}

type Narrowing = { filter: ClaimFilter; sort: ClaimSort; isMine: boolean }

function listAddress({ filter, sort, isMine }: Narrowing, after?: string): string {
  const params = writeClaimFilter(filter)
  if (isMine) params.set('assigned', 'me')
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
  const isFiltered = page.isMine || Object.keys(page.filter).length > 0
  return (
    <div className="stack">
      <ListHead
        count={page.count}
        isFiltered={isFiltered}
        newTo={page.mayEdit ? `${claimsPath}/new` : null}
        sheetTo={page.count > 0 && !page.isMine ? page.sheetTo : null}
      />
      {(isFiltered || page.count > 0) && (
        <ClaimFilterForm
          filter={page.filter}
          sort={page.sort}
          sources={page.sources}
          claimants={page.claimants}
          isMine={page.isMine}
          clearTo={claimsPath}
        />
      )}
      {page.rows.length > 0 ? (
        <ClaimList rows={page.rows} claimsPath={claimsPath} mayEdit={page.mayEdit} />
      ) : (
        <NoClaims isFiltered={isFiltered} casePath={page.casePath} mayEdit={page.mayEdit} />
      )}
      <ListEnd first={page.firstTo} next={page.nextTo} keys={page.rows.length > 1} />
    </div>
  )
}
