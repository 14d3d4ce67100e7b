import { describe, expect, it } from 'vitest'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { retractAppearance } from '#app/services/appearances/retract-appearance.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { recutTies } from '#app/services/passages/recut-ties.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import { readSource } from '#app/services/sources/read-source.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { aCase, aClaim, aSource, someEvidence, spanOf } from '#tests/support/material.ts'
import { aText } from '#tests/support/remarked-page.ts'
import { testWork } from '#tests/support/test-work.ts'

function desk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { capture } = aSource(work, caseId)
  const claim = aClaim(work, caseId)
  const span = spanOf(capture.text, 'на видео кыргызстанец Закир Убуров')
  const appearance = addAppearance(work, { claimId: claim.id, captureId: capture.id, span, role: 'makes' })
  const read = () => readSource(work, { caseId, number: 1 })
  return { work, caseId, capture, claim, span, appearance, read }
}

describe('Reading a source', () => {
  it('shows a claim once at a passage, with all that ties it there', () => {
    const { work, capture, claim, read } = desk()
    someEvidence(work, claim.id, capture, 'на видео кыргызстанец Закир Убуров', 'supports')
    someEvidence(work, claim.id, capture, 'На видео именно пианист', 'contradicts')
    const { cards, claims } = read()
    expect(cards.map((card) => card.links.map((link) => link.kind))).toEqual([
      ['appearance', 'evidence'],
      ['evidence'],
    ])
    expect(cards[0]?.sides).toEqual({
      for: { sources: 1, confirmed: 0, possible: 1 },
      against: { sources: 1, confirmed: 0, possible: 1 },
    })
    expect(claims.map((each) => each.wording)).toEqual([claim.wording.text])
  })

  it('leaves out what was retracted', () => {
    const { work, appearance, read } = desk()
    retractAppearance(work, {
      appearanceId: appearance.id,
      version: appearance.version,
      reason: 'wrong words',
    })
    expect(read().cards).toEqual([])
  })

  it('shows a passage in its own source only, also when another one has the same text (Taguette)', () => {
    const { work, caseId, capture, read } = desk()
    const other = aSource(work, caseId, `${capture.text}`)
    const there = () => readSource(work, { caseId, number: other.source.number }).cards
    expect(read().cards).toHaveLength(1)
    expect(there()).toEqual([])
    captureAgain(work, { sourceId: other.source.id, capture: aText(`${capture.text}\n\nДополнено.`) })
    expect(there()).toEqual([])
  })

  it('keeps the card of a claim when another claim on the same words is retracted (Taguette)', () => {
    const { work, caseId, capture, claim, span, read } = desk()
    const other = aClaim(work, caseId, 'He is from Kyrgyzstan.')
    addAppearance(work, { claimId: other.id, captureId: capture.id, span, role: 'makes' })
    const { version } = getClaim(work.db, claim.id)
    retractClaim(work, { claimId: claim.id, version, reason: 'a duplicate' })
    const claims = () =>
      read().cards.map((card) => [card.claim.number, read().text.slice(card.start, card.end)])
    const stands = [[other.number, 'на видео кыргызстанец Закир Убуров']]
    expect(claims()).toEqual(stands)
    captureAgain(work, { sourceId: capture.sourceId, capture: aText(`Вводка.\n\n${capture.text}`) })
    expect(claims()).toEqual(stands)
  })

  it('folds away what an editor marked, and the text stays what it was', () => {
    const { work, capture, read } = desk()
    markBoilerplate(work, { captureId: capture.id, block: 1, isBoilerplate: true })
    expect(read().blocks.map((block) => block.boilerplate)).toEqual([false, true])
    expect(read().text).toBe(capture.text)
  })
})

describe('Re-cutting what ties a claim to a passage', () => {
  it('moves all of it, and the card with it', () => {
    const { work, capture, claim, read } = desk()
    someEvidence(work, claim.id, capture, 'на видео кыргызстанец Закир Убуров', 'supports')
    const span = spanOf(capture.text, 'кыргызстанец Закир Убуров')
    recutTies(work, { ties: read().cards[0]?.links ?? [], captureId: capture.id, span })
    expect(read().cards).toHaveLength(1)
    expect(read().cards[0]).toMatchObject(span)
  })

  it('moves none of it when one part was changed meanwhile (text-annotator-js#87, zou#325, cloud-annotations#55)', () => {
    const { work, capture, claim, span, read } = desk()
    someEvidence(work, claim.id, capture, 'на видео кыргызстанец Закир Убуров', 'supports')
    const ties = (read().cards[0]?.links ?? []).map((tie) =>
      tie.kind === 'evidence' ? { ...tie, version: tie.version + 1 } : tie,
    )
    const other = spanOf(capture.text, 'кыргызстанец Закир Убуров')
    expect(() => recutTies(work, { ties, captureId: capture.id, span: other })).toThrow(
      'conflict.stale_version',
    )
    expect(read().cards[0]).toMatchObject(span)
  })
})
