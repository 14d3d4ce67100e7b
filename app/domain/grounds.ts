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
