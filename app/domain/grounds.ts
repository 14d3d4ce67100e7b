import type { Evidence } from './evidence.ts'

/**
 * The evidence on the table as one short text: `E1.1 E4.3`, number and version of each standing piece.
 * A verdict form carries it, so that a verdict is never given over evidence that its author has not seen.
 */
export function groundsOf(evidence: Pick<Evidence, 'number' | 'version' | 'retraction'>[]): string {
  return evidence
    .filter((piece) => piece.retraction === null)
    .toSorted((a, b) => a.number - b.number)
    .map((piece) => `E${piece.number}.${piece.version}`)
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
    changed: [...after].flatMap(([number, version]) =>
      before.has(number) && before.get(number) !== version ? [number] : [],
    ),
    withdrawn: [...before.keys()].filter((number) => !after.has(number)),
  }
}

function readGrounds(grounds: string): Map<number, number> {
  const pieces = [...grounds.matchAll(/\bE(\d+)\.(\d+)\b/g)]
  return new Map(pieces.map(([, number, version]) => [Number(number), Number(version)]))
}
