import { describe, expect, test } from 'vitest'
import { hashedText, sheetSchema } from '#app/domain/sheet.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { retractAppearance } from '#app/services/appearances/retract-appearance.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { sha256 } from '#db/hash.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import {
  aCase,
  aClaim,
  aSource,
  aVerdict,
  ministryText,
  someEvidence,
  spanOf,
} from '#tests/support/material.ts'
import { as, testPerson, testWork } from '#tests/support/test-work.ts'

const whole = { filter: {} }
const named = 'на видео кыргызстанец Закир Убуров'
const pianist = 'На видео именно пианист'

/** C1 disputed with an appearance, E1 for it and E2 against it; C2 unchecked. S2 is used by neither. */
function story() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { capture } = aSource(work, caseId)
  aSource(work, caseId, 'Another text.')
  const claim = aClaim(work, caseId)
  const other = aClaim(work, caseId, 'The man was beaten.')
  const appearance = addAppearance(work, {
    claimId: claim.id,
    captureId: capture.id,
    span: spanOf(ministryText, 'МВД Казахстана пыталось убедить'),
    role: 'reports',
  })
  const first = someEvidence(work, claim.id, capture, named, 'supports')
  const second = someEvidence(work, claim.id, capture, pianist, 'contradicts')
  const draft = aVerdict('disputed', 'The ministry says so [E1]; the article denies it [E2].', {
    settledBy: 'the full recording',
  })
  giveVerdict(work, { claimId: claim.id, version: claim.version, draft })
  return { work, caseId, capture, claim, other, appearance, first, second, draft }
}

describe('a frozen sheet', () => {
  test('holds claims, evidence and sources under their numbers, with the exact words and their places', () => {
    const { work, caseId, capture } = story()
    const sheet = freezeSheet(work, { caseId, ...whole })
    expect(sheet.claims.map((claim) => [claim.number, claim.verdict])).toEqual([
      ['C1', 'disputed'],
      ['C2', 'unchecked'],
    ])
    const [claim] = sheet.claims
    expect(claim?.evidence.map((piece) => [piece.number, piece.stance, piece.source])).toEqual([
      ['E1', 'supports', 'S1'],
      ['E2', 'contradicts', 'S1'],
    ])
    const passage = claim?.evidence[0]?.passage
    expect(passage).toMatchObject({ source: 'S1', capture: capture.id, exact: named })
    expect(ministryText.slice(passage?.start, passage?.end)).toBe(named)
    expect(sheet.sources.map((source) => source.number)).toEqual(['S1', 'S2'])
    expect(sheet.sources[0]?.captures[0]?.textSha256).toBe(sha256(ministryText))
  })

  test('carries the event head, the cut-off and a hash of all else', () => {
    const { work, caseId } = story()
    const { hash, ...body } = freezeSheet(work, { caseId, ...whole })
    expect(body.head).toEqual(findEventHead(work.db))
    expect(body.evidenceCutOff).toBe(body.head.at)
    expect(hash).toBe(sha256(hashedText(body)))
    expect(sheetSchema.safeParse({ ...body, hash }).success).toBe(true)
  })

  test('is the same twice, and another one for another person or after a change', () => {
    const { work, caseId, other } = story()
    const first = freezeSheet(work, { caseId, ...whole })
    expect(freezeSheet(work, { caseId, ...whole })).toEqual(first)
    const bolot = as(work, testPerson(work.db, 'Bolot'))
    expect(freezeSheet(bolot, { caseId, ...whole })).toMatchObject({
      compiledBy: { name: 'Bolot' },
      editors: [{ name: 'Aigul' }],
    })
    translateClaim(work, { claimId: other.id, language: 'ru', text: 'Мужчину били.' })
    expect(freezeSheet(work, { caseId, ...whole }).hash).not.toBe(first.hash)
  })

  test('can be made by somebody who may only read', () => {
    const { work, caseId } = story()
    const viewer = as(work, testPerson(work.db, 'Vera', 'viewer'))
    expect(freezeSheet(viewer, { caseId, ...whole }).claims).toHaveLength(2)
  })

  test('says what is not known and what would settle it', () => {
    const { work, caseId } = story()
    const sheet = freezeSheet(work, { caseId, ...whole })
    expect(sheet.notKnown).toEqual([
      { claim: 'C1', verdict: 'disputed', settledBy: 'the full recording', searched: '' },
      { claim: 'C2', verdict: 'unchecked', settledBy: '', searched: '' },
    ])
    expect(sheet.summary).toMatchObject({ disputed: 1, unchecked: 1, confirmed: 0 })
  })

  test('holds the newest translation of each language, of wordings and of quotes', () => {
    const { work, caseId, claim, first } = story()
    translateClaim(work, { claimId: claim.id, language: 'ru', text: 'Первый перевод' })
    translateClaim(work, { claimId: claim.id, language: 'ru', text: 'Второй перевод' })
    const passageId = first.passageId
    if (!passageId) throw new Error('E1 has a passage')
    translatePassage(work, { passageId, draft: { language: 'en', text: 'is Uburov', madeBy: 'editors' } })
    const [frozen] = freezeSheet(work, { caseId, ...whole }).claims
    expect(frozen?.translations).toEqual([{ language: 'ru', text: 'Второй перевод' }])
    expect(frozen?.evidence[0]?.translations).toEqual([
      { language: 'en', text: 'is Uburov', madeBy: 'editors' },
    ])
  })

  test('says why a verdict is stale and which wording it judged', () => {
    const { work, caseId, claim, first } = story()
    const { version, wording } = getClaim(work.db, claim.id)
    rewordClaim(work, { claimId: claim.id, version, text: 'It is Uburov.', language: 'en', why: 'shorter' })
    retractEvidence(work, { evidenceId: first.id, version: first.version, reason: 'misread' })
    const [frozen] = freezeSheet(work, { caseId, ...whole }).claims
    expect(frozen?.wording).toBe('It is Uburov.')
    expect(frozen?.judgement?.wording).toBe(wording.text)
    expect(frozen?.judgement?.stale).toEqual([{ kind: 'reworded' }, { kind: 'retracted', evidence: 'E1' }])
  })

  test('keeps earlier verdicts apart from the one in force', () => {
    const { work, caseId, claim } = story()
    const { version } = getClaim(work.db, claim.id)
    giveVerdict(work, { claimId: claim.id, version, draft: aVerdict('refuted', 'It is the pianist [E2].') })
    const [frozen] = freezeSheet(work, { caseId, ...whole }).claims
    expect(frozen?.verdict).toBe('refuted')
    expect(frozen?.earlierVerdicts.map((earlier) => earlier.verdict)).toEqual(['disputed'])
  })

  test('names what was withdrawn with its reason and leaves it out of the lists', () => {
    const { work, caseId, claim, other, appearance, second } = story()
    retractEvidence(work, { evidenceId: second.id, version: second.version, reason: 'wrong text' })
    retractAppearance(work, { appearanceId: appearance.id, version: 1, reason: 'not this claim' })
    retractClaim(work, { claimId: other.id, version: other.version, reason: 'a duplicate' })
    const sheet = freezeSheet(work, { caseId, ...whole })
    expect(sheet.claims.map((frozen) => frozen.number)).toEqual(['C1'])
    expect(sheet.claims[0]?.appearances).toEqual([])
    expect(sheet.claims[0]?.evidence.map((piece) => piece.number)).toEqual(['E1'])
    expect(sheet.retracted.claims).toMatchObject([{ number: 'C2', reason: 'a duplicate', by: 'Aigul' }])
    expect(sheet.retracted.evidence).toMatchObject([{ number: 'E2', claim: 'C1', reason: 'wrong text' }])
    expect(sheet.retracted.appearances).toMatchObject([{ claim: 'C1', reason: 'not this claim' }])
    expect(getClaim(work.db, claim.id).standing).toBe('disputed')
  })

  test('of a part of a case holds the claims of the filter and the sources that they name', () => {
    const { work, caseId } = story()
    const sheet = freezeSheet(work, { caseId, filter: { standing: 'disputed', text: 'ZAKIR' } })
    expect(sheet.filter).toEqual({ standing: 'disputed', source: null, claimant: null, text: 'ZAKIR' })
    expect(sheet.claims.map((claim) => claim.number)).toEqual(['C1'])
    expect(sheet.sources.map((source) => source.number)).toEqual(['S1'])
    expect(freezeSheet(work, { caseId, filter: { source: 2 } }).claims).toEqual([])
  })

  test('of a case without claims is whole and empty', () => {
    const work = testWork()
    const { id: caseId } = aCase(work)
    const sheet = freezeSheet(work, { caseId, ...whole })
    expect(sheet).toMatchObject({ claims: [], sources: [], notKnown: [], editors: [], languages: [] })
  })
})
