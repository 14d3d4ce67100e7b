/** What a writer typed to cite evidence: where it begins and what narrows the list. */
export type EvidenceTrigger = { leadOffset: number; matchingString: string; replaceableString: string }

/** `@` or E and a digit at the beginning of a word asks for evidence; what follows narrows the list. */
export function matchEvidence(textBeforeCaret: string): EvidenceTrigger | null {
  const match = /(^|[\s([«“"])(@(?:[^\s@]{0,40})|[EeЕе]\d{1,9})$/u.exec(textBeforeCaret)
  const asked = match?.[2]
  if (!match || asked === undefined) return null
  return {
    leadOffset: match.index + (match[1]?.length ?? 0),
    matchingString: asked.slice(1),
    replaceableString: asked,
  }
}

/** The evidence that fits what was typed: by number (`3`, `E3`) or by words of its quote. */
export function filterEvidence<T extends { number: number; quote: string | null }>(
  evidence: readonly T[],
  asked: string,
): T[] {
  const digits = /^[EeЕе]?(\d+)$/u.exec(asked)?.[1]
  if (digits) return evidence.filter(({ number }) => String(number).startsWith(digits))
  const words = asked.toLocaleLowerCase()
  return evidence.filter(
    ({ number, quote }) => `e${number}` === words || (quote ?? '').toLocaleLowerCase().includes(words),
  )
}
