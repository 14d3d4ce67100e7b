import { numberLabel } from '#app/domain/claim.ts'
import type { ReaderCard } from '#app/domain/reading.ts'
import type { Layer } from '#app/editor/highlight-layers.ts'

/** A passage in which the claim appears is painted by where the claim stands, any other as evidence. */
export function layerOf(card: ReaderCard): Layer {
  return card.links.some((link) => link.kind === 'appearance') ? card.claim.standing : 'evidence'
}

/** The card that an address names: `C4` the first of the claim, `E7` the one with that evidence. */
export function findCard(cards: readonly ReaderCard[], label: string): ReaderCard | undefined {
  return cards.find(
    (card) => numberLabel('C', card.claim.number) === label || evidenceLabels(card).includes(label),
  )
}

/** E3, E7: the evidence that ties a card to its claim. */
export function evidenceLabels(card: ReaderCard): string[] {
  return card.links.flatMap((link) => (link.kind === 'evidence' ? [numberLabel('E', link.number)] : []))
}

/** The keys of the cards that are the first of their claim: they carry its anchor. */
export function firstOfClaim(cards: readonly ReaderCard[]): Set<string> {
  const seen = new Set<number>()
  return new Set(
    cards.flatMap(({ key, claim }) => {
      if (seen.has(claim.number)) return []
      seen.add(claim.number)
      return [key]
    }),
  )
}
