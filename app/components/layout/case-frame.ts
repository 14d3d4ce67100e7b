import { useMatches, useRouteLoaderData } from '@remix-run/react'
import type { Text } from '#app/messages/text.ts'
import { useText } from '../text.tsx'
import type { CaseNav } from './case-rail.tsx'
import type { Crumb } from './crumbs.tsx'
import type { PageWidth } from './page.tsx'

/** What a page of a case says of the frame around it: `export const handle = caseHandle<typeof loader>({ … })`. */
export type CaseHandle<Data> = { crumbs?: (data: Data, t: Text) => Crumb[]; width?: PageWidth }

/** Types the `handle` of a route by what its loader gives. */
export function caseHandle<Loader extends (...args: never[]) => unknown>(
  handle: CaseHandle<Awaited<ReturnType<Loader>>>,
): { caseFrame: CaseHandle<Awaited<ReturnType<Loader>>> } {
  return { caseFrame: handle }
}

/** The crumbs and the width that the innermost page asks for. */
export function useCaseFrame(): { crumbs: Crumb[]; width: PageWidth } {
  const t = useText()
  const match = useMatches().at(-1)
  const frame = (match?.handle as { caseFrame?: CaseHandle<unknown> } | undefined)?.caseFrame
  const crumbs = match?.data === undefined ? [] : (frame?.crumbs?.(match.data, t) ?? [])
  return { crumbs, width: frame?.width ?? 'page' }
}

/** What the rail of the case shows; null where its layout has not loaded. */
export function useCaseNav(): CaseNav | null {
  return useRouteLoaderData<{ nav: CaseNav }>('routes/cases.$slug')?.nav ?? null
}
