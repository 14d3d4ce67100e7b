import type { Text } from '#app/messages/text.ts'
import type { Crumb } from '../layout/crumbs.tsx'

/** The way to the list of claims. */
export function claimsCrumb({ casePath }: { casePath: string }, t: Text): Crumb {
  return { label: t('claims.title'), to: `${casePath}/claims` }
}

/** The way to a claim. */
export function claimCrumbs(data: { casePath: string; claim: { number: number } }, t: Text): Crumb[] {
  const label = `C${data.claim.number}`
  return [claimsCrumb(data, t), { label, to: `${data.casePath}/claims/${label}` }]
}
