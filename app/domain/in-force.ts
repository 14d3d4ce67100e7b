import type { Verdict } from './verdict.ts'

type Signable = Pick<Verdict, 'needsSignOff' | 'signOff'>

/** Whether a verdict counts: it needs no signature, or has it. `db/queries/in-force.server.ts` says the same in SQL. */
export function isCounting({ needsSignOff, signOff }: Signable): boolean {
  return !needsSignOff || signOff?.decision === 'signed'
}

/** The verdict in force among all of a claim, the newest first: the newest one that counts. */
export function findInForce<T extends Signable>(verdicts: readonly T[]): T | null {
  return verdicts.find(isCounting) ?? null
}

/** Whether a verdict is proposed and waits for a second editor. */
export function isProposed({ needsSignOff, signOff }: Signable): boolean {
  return needsSignOff && signOff === null
}
