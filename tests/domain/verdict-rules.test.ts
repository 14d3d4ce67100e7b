import { describe, expect, test } from 'vitest'
import type { Rival } from '#app/domain/rival.ts'
import type { VerdictDraft, WeighedEvidence } from '#app/domain/verdict.ts'
import { type VerdictSurroundings, verdictRefusals } from '#app/domain/verdict-rules.ts'
import { aVerdict } from '#tests/support/material.ts'

function piece(
  number: number,
  stance: WeighedEvidence['stance'],
  rest: Partial<WeighedEvidence> = {},
): WeighedEvidence {
  return { number, stance, proximity: null, retraction: null, ...rest }
}

const retracted = { at: '2026-11-21T09:00:00.000Z', by: 'usr_x' as never, reason: 'misread' }
/** The refusals of a draft; `origins` is how many known origins support the claim. */
const ids = (draft: VerdictDraft, evidence: WeighedEvidence[], around: Partial<VerdictSurroundings> = {}) =>
  verdictRefusals(draft, evidence, { origins: 0, ...around }).map((refusal) => refusal.id)

describe('rival answers to an exclusive question', () => {
  const rival = (standing: Rival['standing']): Rival => ({ question: 1, claim: 2, standing })
  const primary = piece(1, 'supports', { proximity: 'primary' })

  test('are never both confirmed, and the refusal names the other one and the question', () => {
    const draft = aVerdict('confirmed', 'It is [E1].')
    expect(verdictRefusals(draft, [primary], { origins: 1, rivals: [rival('confirmed')] })).toEqual([
      { id: 'verdict.rival_confirmed', values: { question: 'Q1', claim: 'C2' } },
    ])
    expect(ids(draft, [primary], { rivals: [rival('disputed'), rival('refuted')] })).toEqual([])
  })

  test('may be refuted while another one is confirmed', () => {
    const draft = aVerdict('refuted', 'It is not [E1].')
    expect(ids(draft, [piece(1, 'contradicts')], { rivals: [rival('confirmed')] })).toEqual([])
  })

  test('are enough for disputed, with evidence on one side or on none', () => {
    const draft = aVerdict('disputed', 'Open [E1].', { settledBy: 'a passport' })
    expect(ids(draft, [piece(1, 'supports')], { rivals: [rival('unchecked')] })).toEqual([])
    expect(ids(draft, [piece(1, 'supports')])).toEqual(['verdict.disputed_needs_both_sides'])
  })
})

describe('a verdict is refused', () => {
  test('without a rationale', () => {
    expect(ids(aVerdict('refuted', ' '), [piece(1, 'contradicts')])).toEqual(['verdict.needs_rationale'])
  })

  test('when the rationale is nothing but a chip', () => {
    expect(ids(aVerdict('refuted', '[E1]'), [piece(1, 'contradicts')])).toEqual(['verdict.needs_rationale'])
  })

  test('when the rationale cites no evidence', () => {
    expect(ids(aVerdict('refuted', 'Plainly wrong.'), [piece(1, 'contradicts')])).toEqual([
      'verdict.needs_citation',
    ])
  })

  test('when it cites evidence of another claim or retracted evidence', () => {
    const refusals = verdictRefusals(
      aVerdict('refuted', 'See [E2] and [E7].'),
      [piece(1, 'contradicts'), piece(2, 'contradicts', { retraction: retracted })],
      { origins: 0 },
    )
    expect(refusals).toEqual([{ id: 'verdict.cites_unknown', values: { evidence: 'E2, E7' } }])
  })

  test('as confirmed on many passages that come from one known origin', () => {
    const evidence = [piece(1, 'supports'), piece(2, 'supports', { proximity: 'secondary' })]
    expect(ids(aVerdict('confirmed', 'So [E1].'), evidence, { origins: 1 })).toEqual([
      'verdict.confirmed_needs_support',
    ])
  })

  test('as confirmed on two sources of which nobody knows where they have it from', () => {
    const evidence = [piece(1, 'supports'), piece(2, 'supports')]
    expect(ids(aVerdict('confirmed', 'So [E1].'), evidence, { origins: 0 })).toEqual([
      'verdict.confirmed_needs_support',
    ])
  })

  test('as confirmed on mentions, which never count', () => {
    const evidence = [piece(1, 'mentions', { proximity: 'primary' }), piece(2, 'mentions')]
    expect(ids(aVerdict('confirmed', 'So [E1].'), evidence)).toEqual(['verdict.confirmed_needs_support'])
  })

  test('as disputed without evidence on both sides and without a word on what would settle it', () => {
    expect(ids(aVerdict('disputed', 'So [E1].'), [piece(1, 'supports')])).toEqual([
      'verdict.disputed_needs_both_sides',
      'verdict.disputed_needs_settling',
    ])
  })

  test('as refuted without anything against the claim', () => {
    expect(ids(aVerdict('refuted', 'So [E1].'), [piece(1, 'supports')])).toEqual([
      'verdict.refuted_needs_contradiction',
    ])
  })

  test('as unverifiable without a word on what was searched', () => {
    expect(ids(aVerdict('unverifiable', 'Nothing found.'), [])).toEqual(['verdict.unverifiable_needs_search'])
  })
})

describe('a verdict may be given', () => {
  test('as confirmed on one supporting primary source', () => {
    expect(ids(aVerdict('confirmed', 'So [E1].'), [piece(1, 'supports', { proximity: 'primary' })])).toEqual(
      [],
    )
  })

  test('as confirmed on support from two known origins', () => {
    const evidence = [piece(1, 'supports'), piece(2, 'supports')]
    expect(ids(aVerdict('confirmed', 'So [E1].'), evidence, { origins: 2 })).toEqual([])
  })

  test('as confirmed on less, when the reason is written down', () => {
    const draft = aVerdict('confirmed', 'So [E1].', { override: 'The minister speaks of his own ministry.' })
    expect(ids(draft, [piece(1, 'supports')])).toEqual([])
  })

  test('as unverifiable with nothing attached, when it says what was searched', () => {
    expect(ids(aVerdict('unverifiable', 'Nothing found.', { searched: 'the five texts' }), [])).toEqual([])
  })
})
