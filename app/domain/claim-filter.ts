import { parseNumberLabel } from './claim.ts'
import { type Standing, standings } from './verdict.ts'

/** What a list of claims is narrowed to. Absent fields do not narrow. `source` is the S-number. */
export type ClaimFilter = { standing?: Standing; source?: number; claimant?: string; text?: string }

export const claimSorts = ['number', 'updated', 'standing'] as const
export type ClaimSort = (typeof claimSorts)[number]

/** Reads a filter from an address such as `?verdict=disputed&source=S2&claimant=…&text=…`. Unknown words are ignored. */
export function readClaimFilter(params: URLSearchParams): ClaimFilter {
  const verdict = params.get('verdict')
  const standing = standings.find((word) => word === verdict)
  const source = parseNumberLabel('S', params.get('source') ?? '')
  const claimant = params.get('claimant')?.trim()
  const text = params.get('text')?.trim()
  return {
    ...(standing && { standing }),
    ...(source && { source }),
    ...(claimant && { claimant }),
    ...(text && { text }),
  }
}

/** Writes a filter as address parameters; the reverse of `readClaimFilter`. */
export function writeClaimFilter(filter: ClaimFilter): URLSearchParams {
  const params = new URLSearchParams()
  if (filter.standing) params.set('verdict', filter.standing)
  if (filter.source) params.set('source', `S${filter.source}`)
  if (filter.claimant) params.set('claimant', filter.claimant)
  if (filter.text) params.set('text', filter.text)
  return params
}

/** The order asked for in the address, by number when none or an unknown one is asked for. */
export function readClaimSort(params: URLSearchParams): ClaimSort {
  return claimSorts.find((word) => word === params.get('sort')) ?? 'number'
}
