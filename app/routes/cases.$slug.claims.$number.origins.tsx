import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { OriginSections } from '#app/components/relays/origin-sections.tsx'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { noSides } from '#app/domain/origins.ts'
import { sideWords } from '#app/messages/side-words.ts'
import { readOriginMap } from '#app/services/relays/read-origin-map.server.ts'
import { askedClaim } from '#app/web/claim-route.server.ts'
import { layOutMap } from '#app/web/lay-out-map.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim } = await askedClaim(args)
  const { map, rows, sides } = readOriginMap(work, opened.id, [claim])
  return {
    claim: { number: claim.number, text: claim.wording.text, language: claim.wording.language },
    sides: sides[0] ?? noSides,
    map: layOutMap(map),
    rows,
    casePath: `/cases/${opened.slug}`,
  }
}

export const meta = () => pageTitle('origins.title')

export const handle = caseHandle<typeof loader>({
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: t('origins.crumb') }],
})

export default function ClaimOrigins() {
  const t = useText()
  const { claim, sides, map, rows, casePath } = useLoaderData<typeof loader>()
  const counted = { for: sideWords(t, sides.for), against: sideWords(t, sides.against) }
  return (
    <>
      <PageHead title={t('origins.title_of', { claim: `C${claim.number}` })}>
        <p lang={langOf(claim.language)}>{claim.text}</p>
        <p>{t('origins.both_sides', counted)}</p>
      </PageHead>
      <OriginSections map={map} rows={rows} casePath={casePath} ofClaims none={t('origins.none')} />
    </>
  )
}
