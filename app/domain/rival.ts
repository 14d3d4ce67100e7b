import type { Standing } from './verdict.ts'

/** Another answer to an exclusive question that a claim answers: Q1, C2 and where C2 stands. */
export type Rival = { question: number; claim: number; standing: Standing }

/** The first two of these claims that are both confirmed, though only one answer can be right. Null: there are none. */
export function bothConfirmed(
  claims: { number: number; standing: Standing }[],
): { claim: number; other: number } | null {
  const [one, two] = claims.filter(({ standing }) => standing === 'confirmed')
  return one && two ? { claim: one.number, other: two.number } : null
}
