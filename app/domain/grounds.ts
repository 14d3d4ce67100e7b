import type { Evidence } from './evidence.ts'

/**
 * The evidence on the table as one short text: `E1.1 E4.3.lost@2026-11-21T09:00:00.000Z`, number and version of each standing piece and since when
 * a newer capture has other words. A verdict form carries it, so that a verdict is never given over evidence that its author has not seen.
 */
export function groundsOf(evidence: Pick<Evidence, 'number' | 'version' | 'shift' | 'retraction'>[]): string {
  return evidence
    .filter((piece) => piece.retraction === null)
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, version, shift }) =>
      shift ? `E${number}.${version}.${shift.outcome}@${shift.at}` : `E${number}.${version}`,
    )
    .join(' ')
}

/** What became of the evidence since a form was opened, by number. */
export type GroundsChange = { added: number[]; changed: number[]; withdrawn: number[] }

/** Compares the evidence that an editor saw with the evidence on the table now; both are written by `groundsOf`. */
export function groundsChange(seen: string, now: string): GroundsChange {
  const before = readGrounds(seen)
  const after = readGrounds(now)
  return {
    added: [...after.keys()].filter((number) => !before.has(number)),
    changed: [...after].flatMap(([number, state]) =>
      before.has(number) && before.get(number) !== state ? [number] : [],
    ),
    withdrawn: [...before.keys()].filter((number) => !after.has(number)),
  }
}

/** The state of each piece by its number. */
function readGrounds(grounds: string): Map<number, string> {
  const pieces = [...grounds.matchAll(/\bE(\d+)\.(\S+)/g)]
  return new Map(pieces.map(([, number, state = '']) => [Number(number), state]))
}
