import type { Refusal } from './errors.ts'

/** The parts of a verdict that a rule can find wanting. */
export const verdictFields = ['code', 'rationale', 'settledBy', 'searched', 'override'] as const
export type VerdictField = (typeof verdictFields)[number]

/** The part of a verdict that a refusal speaks of. */
export function fieldOfRefusal({ id }: Refusal): VerdictField {
  switch (id) {
    case 'verdict.confirmed_needs_support':
      return 'override'
    case 'verdict.disputed_needs_settling':
      return 'settledBy'
    case 'verdict.unverifiable_needs_search':
      return 'searched'
    case 'verdict.disputed_needs_both_sides':
    case 'verdict.refuted_needs_contradiction':
    case 'verdict.rival_confirmed':
      return 'code'
    default:
      return 'rationale'
  }
}

/** The refusals under the parts that they speak of. */
export function refusalsByField(refusals: Refusal[]): Partial<Record<VerdictField, Refusal[]>> {
  const byField: Partial<Record<VerdictField, Refusal[]>> = {}
  for (const refusal of refusals) {
    const field = fieldOfRefusal(refusal)
    byField[field] = [...(byField[field] ?? []), refusal]
  }
  return byField
}
