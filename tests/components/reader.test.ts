import { describe, expect, it } from 'vitest'
import { findCard, firstOfClaim, layerOf } from '#app/components/reader/cards.ts'
import { findClaims } from '#app/components/reader/claim-finder.tsx'
import { readAt } from '#app/components/reader/use-jumps.ts'
import { quoteOf } from '#app/components/reader/use-selection.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { noSides } from '#app/domain/origins.ts'
import type { PassageLink, ReaderCard, ReaderClaim } from '#app/domain/reading.ts'

const claim = (number: number, wording: string): ReaderClaim => ({
  ...{ id: `clm_${number}` as ClaimId, number, wording, language: 'en', standing: 'disputed' },
})

const claims = [
  claim(1, 'The note of protest was sent.'),
  claim(2, 'Ёлка стоит'),
  claim(12, 'He was beaten.'),
]

const card = (number: number, start: number, links: PassageLink[]): ReaderCard => ({
  ...{ key: `C${number}-${start}`, start, end: start + 5, links, sides: noSides },
  claim: claim(number, 'words'),
})

const appears = { kind: 'appearance', id: 'app_1', role: 'makes', version: 1 } as PassageLink
const evidence = { kind: 'evidence', id: 'evd_7', number: 7, stance: 'supports', version: 1 } as PassageLink

describe('Finding a claim by typing', () => {
  const numbers = (typed: string, preferred?: string) =>
    findClaims(claims, typed, preferred).map((each) => each.number)

  it('takes a number, with C before it or not, Latin or Cyrillic, the exact one first', () => {
    expect(numbers('1')).toEqual([1, 12])
    expect(numbers('C12')).toEqual([12])
    expect(numbers('с12')).toEqual([12])
  })

  it('takes words in any order, folded', () => {
    expect(numbers('sent note')).toEqual([1])
    expect(numbers('елка')).toEqual([2])
    expect(numbers('nothing')).toEqual([])
  })

  it('puts the claim that was looked at first', () => {
    expect(numbers('', 'clm_12')).toEqual([12, 1, 2])
  })
})

describe('Cards', () => {
  const cards = [card(4, 0, [appears]), card(4, 50, [evidence]), card(5, 60, [evidence, appears])]

  it('are found by claim and by evidence', () => {
    expect(findCard(cards, 'C4')?.start).toBe(0)
    expect(findCard(cards, 'E7')?.start).toBe(50)
    expect(findCard(cards, 'C9')).toBeUndefined()
  })

  it('carry the anchor of their claim once', () => {
    expect([...firstOfClaim(cards)]).toEqual(['C4-0', 'C5-60'])
  })

  it('are painted by where the claim stands, or as evidence', () => {
    expect(cards.map(layerOf)).toEqual(['disputed', 'evidence', 'disputed'])
  })
})

describe('Places', () => {
  it('are read from an address only when they are a span', () => {
    expect(readAt('?at=120-164')).toEqual({ start: 120, end: 164 })
    for (const no of ['', '?at=', '?at=5-5', '?at=9-2', '?at=1-2-3', '?at=-1-4'])
      expect(readAt(no)).toBeNull()
  })

  it('are quoted without the space around them, and not at all when they are only space', () => {
    expect(quoteOf('one  two', { start: 3, end: 8 })).toEqual({ start: 5, end: 8, quote: 'two' })
    expect(quoteOf('one  two', { start: 3, end: 5 })).toBeNull()
  })
})
