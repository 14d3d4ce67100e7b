import { describe, expect, test } from 'vitest'
import type { Capture } from '#app/domain/capture.ts'
import type { ComparedQuote } from '#app/domain/comparison.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import type { PassageId } from '#app/domain/ids.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { recutAppearance } from '#app/services/appearances/recut-appearance.server.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { recordValue } from '#app/services/questions/record-value.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { recordCircle } from '#app/services/relays/record-circle.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { readComparison } from '#app/services/sources/read-comparison.server.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getValue } from '#db/queries/boards.server.ts'
import { getCircle } from '#db/queries/circles.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { getEvidence } from '#db/queries/evidence.server.ts'
import { getRelay } from '#db/queries/relays.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { aQuestion } from '#tests/support/board-material.ts'
import { capturedDesk, text } from '#tests/support/captured-desk.ts'
import { aClaim, aSource, spanOf } from '#tests/support/material.ts'

/** A quote as it was, and the place proposed for it now. */
const wordsOf = (quote: ComparedQuote) => [quote.then, quote.places[0]?.words]

const edited = text.replace('225', '227')

describe('words quoted in a capture that somebody replaced meanwhile', () => {
  const replaced = () => {
    const desk = capturedDesk()
    const { work, caseId, capture } = desk
    const now = desk.again(edited).capture
    const undecided = () => desk.read().undecided
    const place = (words: string) => ({ captureId: capture.id, span: spanOf(text, words) })
    const compared = () => readComparison(work, { caseId, number: 1 })?.quotes ?? []
    return { ...desk, now, undecided, place, compared }
  }

  test('are located in the newer one: as evidence', () => {
    const { work, caseId, place, compared, read } = replaced()
    const claim = aClaim(work, caseId, 'The prosecutor said so.')
    attachEvidence(work, {
      ...{ claimId: claim.id, ...place('заявил, что погибли 225'), draft: { ...unsaid, stance: 'supports' } },
    })
    attachEvidence(work, {
      ...{ claimId: claim.id, ...place('утверждает его продюсер'), draft: { ...unsaid, stance: 'mentions' } },
    })
    expect(compared().map(({ then, outcome }) => [then, outcome])).toContainEqual([
      'заявил, что погибли 225',
      'changed',
    ])
    const shown = read().cards.map(({ start, end }) => read().text.slice(start, end))
    expect(shown).toContain('утверждает его продюсер')
    expect(verify(work.db).findings).toEqual([])
  })

  test('are located in the newer one: as an appearance, of a new claim or of one that is there, and re-cut', () => {
    const { work, caseId, claim, place, undecided } = replaced()
    recordClaim(work, {
      ...{ caseId, draft: { wording: 'So many?', language: 'en', claimant: null, claimedOn: null } },
      appearance: { ...place('что погибли 225'), role: 'makes' },
    })
    expect(undecided()).toBe(2)
    const added = addAppearance(work, { claimId: claim.id, ...place('погибли 225'), role: 'denies' })
    expect(undecided()).toBe(3)
    const { version } = added
    recutAppearance(work, { appearanceId: added.id, version, ...place('225 человек') })
    expect(undecided()).toBe(3)
    expect(verify(work.db).findings).toEqual([])
  })

  test('are located in the newest one when a decision on the one between is made late', () => {
    const { work, caseId, now, again, piece, compared, reasons, judge } = replaced()
    judge()
    again(text.replace('225', '230'))
    const between = { captureId: now.id, span: spanOf(now.text, 'погибли 227 человек') }
    settleLocation(work, { passageId: piece.passageId as PassageId, ...between })
    const [quote] = compared().filter(({ outcome }) => outcome === 'changed')
    expect(quote && wordsOf(quote)).toEqual(['погибли 227 человек', 'погибли 230 человек'])
    expect(quote?.uses).toMatchObject([{ claim: 1 }])
    expect(reasons()).toContainEqual({ kind: 'recut', evidence: 1 })
    expect(readComparison(work, { caseId, number: 1, captureId: now.id })?.quotes).toMatchObject([
      { outcome: 'exact' },
      { outcome: 'changed', settlement: 'confirmed', uses: [{ evidence: { number: 1 } }] },
    ])
  })
})

describe('what waits for a decision', () => {
  test('is as many quotes as no longer stand, none of them retracted (hypothesis/client#679, #532, product-backlog#954)', () => {
    const { work, caseId, piece, again, read } = capturedDesk()
    again(edited)
    expect(read().undecided).toBe(1)
    const { version } = getEvidence(work.db, piece.id)
    retractEvidence(work, { evidenceId: piece.id, version, reason: 'the number was corrected' })
    expect(read().undecided).toBe(0)
    expect(readComparison(work, { caseId, number: 1 })?.quotes).toMatchObject([{ outcome: 'exact' }])
  })

  test('leaves out the quotes of a retracted claim, which are not sought at all', () => {
    const { work, claim, again, read } = capturedDesk()
    const { version } = getClaim(work.db, claim.id)
    retractClaim(work, { claimId: claim.id, version, reason: 'nobody says so' })
    const { counts } = again(edited)
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0])
    expect(read().undecided).toBe(0)
  })

  test('names what rests on the words, and an appearance whose sentence was corrected stays, with its old words and the difference (h#1088)', () => {
    const { work, caseId, claim, capture, again } = capturedDesk()
    const other = aClaim(work, caseId, 'A prosecutor spoke.')
    const span = spanOf(text, 'Прокурор Алматы заявил, что погибли 225 человек.')
    addAppearance(work, { claimId: other.id, captureId: capture.id, span, role: 'makes' })
    again(edited)
    const quotes = readComparison(work, { caseId, number: 1 })?.quotes ?? []
    const whose = (number: number) =>
      quotes.find(({ uses }) => uses.some((use) => use.kind === 'claim' && use.claim === number))
    const [quote, evidence] = [whose(other.number), whose(claim.number)]
    expect(evidence?.uses).toMatchObject([{ evidence: { number: 1 } }])
    expect(quote).toMatchObject({ outcome: 'changed', settlement: null, uses: [{ evidence: null }] })
    expect(quote && wordsOf(quote)).toEqual([
      'Прокурор Алматы заявил, что погибли 225 человек.',
      'Прокурор Алматы заявил, что погибли 227 человек.',
    ])
  })
})

describe('words that only a relay, a circle or a value rests on', () => {
  function relayed() {
    const desk = capturedDesk()
    const { work, caseId, source, capture, claim, piece } = desk
    const from = nameOrigin(work, { caseId, draft: { name: 'The ministry', kind: 'office', note: '' } })
    const relay = recordRelay(work, {
      ...{ sourceId: source.id, from: { originId: from.id }, draft: { kind: 'quotes', note: '' } },
      place: { captureId: capture.id, span: spanOf(text, 'Министерство сообщило об этом в понедельник') },
    })
    const question = aQuestion(work, caseId, [claim.id])
    const value = (words: string) =>
      recordValue(work, {
        ...{ questionId: question.id, claimId: claim.id, passageId: piece.passageId },
        draft: { aspect: 'what', kind: 'name', text: words },
      })
    const other = aSource(work, caseId, 'Как сообщают, погибли 225 человек.').source
    const circle = (words: string) => {
      recordRelay(work, {
        ...{ sourceId: other.id, from: { sourceId: source.id }, draft: { kind: 'quotes', note: '' } },
        place: null,
      })
      return recordCircle(work, {
        ...{ sourceId: source.id, fromSourceId: other.id, draft: { kind: 'quotes', note: '' } },
        place: { captureId: capture.id, span: spanOf(text, words) },
      })
    }
    return { ...desk, relay, value, circle }
  }
  const decide = (work: Work, passageId: PassageId | null, { id, text: now }: Capture, words: string) =>
    settleLocation(work, {
      ...{ passageId: passageId as PassageId, captureId: id },
      span: spanOf(now, words),
    })

  test('are located in a new capture, and the relay moves along with the decision', () => {
    const { work, caseId, relay, again, read } = relayed()
    const { capture } = again(text.replace('в понедельник', 'во вторник'))
    expect(read().undecided).toBe(1)
    expect(readComparison(work, { caseId, number: 1 })?.quotes[0]).toMatchObject({
      ...{ passageId: relay.passageId, outcome: 'changed' },
      uses: [{ kind: 'relay', from: 'The ministry' }],
    })
    decide(work, relay.passageId, capture, 'Министерство сообщило об этом во вторник')
    const moved = getRelay(work.db, relay.id)
    expect(moved).toMatchObject({ version: relay.version + 1 })
    expect(moved.passageId).not.toBe(relay.passageId)
    expect(read().undecided).toBe(0)
    expect(verify(work.db).findings).toEqual([])
  })

  test('are located in a new capture, and the finding of circular reporting moves along with the decision', () => {
    const { work, caseId, circle, again, read } = relayed()
    const found = circle('утверждает его продюсер')
    const { capture } = again(text.replace('его продюсер', 'его бывший продюсер'))
    expect(read().undecided).toBe(1)
    expect(readComparison(work, { caseId, number: 1 })?.quotes[0]).toMatchObject({
      ...{ passageId: found.passageId, outcome: 'changed' },
      uses: [{ kind: 'circle', from: 'S2' }],
    })
    decide(work, found.passageId, capture, 'утверждает его бывший продюсер')
    const moved = getCircle(work.db, found.id)
    expect(moved).toMatchObject({ version: found.version + 1 })
    expect(moved.passageId).not.toBe(found.passageId)
    expect(read().undecided).toBe(0)
    expect(verify(work.db).findings).toEqual([])
  })

  test('are located in the newest capture also when a finding quotes an older one', () => {
    const { work, circle, again, read } = relayed()
    again(text.replace('его продюсер', 'его бывший продюсер'))
    expect(read().undecided).toBe(0)
    circle('утверждает его продюсер')
    expect(read().undecided).toBe(1)
    expect(verify(work.db).findings).toEqual([])
  })

  test('move along with the evidence where the value stands in the new words, and stay where it does not', () => {
    const { work, piece, value, again } = relayed()
    const [people, number] = [value('человек'), value('225')]
    decide(work, piece.passageId, again(edited).capture, 'погибли 227 человек')
    const { passageId } = getEvidence(work.db, piece.id)
    expect(getValue(work.db, people.id)).toMatchObject({ passageId, version: people.version + 1 })
    expect(getValue(work.db, number.id)).toMatchObject({
      passageId: piece.passageId,
      version: number.version,
    })
  })
})

describe('the history of a claim', () => {
  test('tells that its evidence has other words now, or was left with the old ones', () => {
    const { work, caseId, claim, piece, other, again } = capturedDesk()
    const { capture } = again(edited.replace('пианист', 'скрипач'))
    const stranger = aClaim(work, caseId, 'Somebody else.')
    const decide = (passageId: PassageId | null, words: string | null) =>
      settleLocation(work, {
        ...{ passageId: passageId as PassageId, captureId: capture.id },
        span: words === null ? null : spanOf(capture.text, words),
      })
    decide(piece.passageId, 'погибли 227 человек')
    decide(other.passageId, null)
    const told = (claimId: typeof claim.id) =>
      readHistory(work, { caseId, only: { claimId }, limit: 2 }).entries.map(({ type }) => type)
    expect(told(claim.id)).toEqual(['passage_left', 'passage_confirmed'])
    expect(told(stranger.id)).toEqual(['claim_recorded'])
  })
})
