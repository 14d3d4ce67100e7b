import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseNumberLabel } from '#app/domain/claim.ts'
import { countSide } from '#app/domain/origins.ts'
import { citedEvidence } from '#app/domain/rationale.ts'
import { verdictRefusals } from '#app/domain/verdict-rules.ts'
import { listAppearances } from '#db/queries/appearances.server.ts'
import { getNewestCapture, listBoilerplateMarks } from '#db/queries/captures.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { listAllClaims, listWordings } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { mapPassages, mapTranslations } from '#db/queries/passages.server.ts'
import { listPeople } from '#db/queries/people.server.ts'
import { listRelays, readRelayGraph } from '#db/queries/relays.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { seedWorkedCase } from '#seeds/seed.server.ts'
import { disputes } from '#seeds/worked-case/disputes.ts'
import { workedCase } from '#seeds/worked-case/worked-case.ts'
import { testStore } from '#tests/support/test-work.ts'

const db = testStore()
seedWorkedCase(db)
const { id: caseId } = getCaseBySlug(db, 'kazakhstan-2022')
const sources = listSources(db, caseId)
const captures = sources.map((source) => getNewestCapture(db, source.id))
const claims = listAllClaims(db, caseId)
const claimIds = claims.map((claim) => claim.id)
const appearances = listAppearances(db, claimIds)
const evidence = listEvidence(db, claimIds)
const verdicts = listVerdicts(db, claimIds)
const passageIds = [...appearances, ...evidence].flatMap(({ passageId }) => (passageId ? [passageId] : []))
const relays = readRelayGraph(db, caseId)
const passages = mapPassages(db, passageIds)

describe('the worked case', () => {
  test('holds at least 36 claims and 60 pieces of evidence, every claim with some', () => {
    expect(claims.length).toBeGreaterThanOrEqual(36)
    expect(evidence.length).toBeGreaterThanOrEqual(60)
    expect(new Set(evidence.map(({ claimId }) => claimId)).size).toBe(claims.length)
  })

  test('has claims of every standing, five to eight of them unchecked', () => {
    const of = (standing: string) => claims.filter((claim) => claim.standing === standing).length
    expect(of('unchecked')).toBeGreaterThanOrEqual(5)
    expect(of('unchecked')).toBeLessThanOrEqual(8)
    for (const standing of ['confirmed', 'disputed', 'refuted', 'unverifiable']) {
      expect(of(standing), standing).toBeGreaterThanOrEqual(3)
    }
  })

  test('covers every dispute of the texts by more than one claim', () => {
    for (const number of Object.keys(disputes).map(Number)) {
      const covering = workedCase.claims.filter((claim) => claim.disputes.some((one) => one === number))
      expect(covering.length, `dispute ${number}`).toBeGreaterThanOrEqual(2)
    }
  })

  test('uses every text for evidence and for appearances', () => {
    const captureIds = captures.map((capture) => capture.id)
    expect(captureIds).toHaveLength(5)
    expect(new Set(evidence.map((piece) => piece.captureId))).toEqual(new Set(captureIds))
    const appearing = appearances.map(({ passageId }) => passages.get(passageId)?.captureId)
    expect(new Set(appearing)).toEqual(new Set(captureIds))
  })

  test('keeps the texts byte for byte, in the order of their files', () => {
    const folder = new URL('../../seeds/texts/', import.meta.url)
    const hashes = readdirSync(folder)
      .sort()
      .map((file) =>
        createHash('sha256')
          .update(readFileSync(new URL(file, folder)))
          .digest('hex'),
      )
    expect(captures.map((capture) => capture.bytesSha256)).toEqual(hashes)
    expect(sources.map((source) => source.number)).toEqual([1, 2, 3, 4, 5])
  })

  test('quotes every passage letter for letter and translates each into English as the editors’ own', () => {
    const texts = new Map(captures.map((capture) => [capture.id, capture.text]))
    const translations = mapTranslations(db, passageIds)
    for (const { id, captureId, locator } of passages.values()) {
      if (locator.kind !== 'text') throw new Error('The worked case quotes texts only')
      expect(texts.get(captureId)?.slice(locator.start, locator.end)).toBe(locator.exact)
      const made = translations.get(id) ?? []
      expect(made.map(({ language, madeBy }) => [language, madeBy])).toEqual([['en', 'editors']])
    }
    expect(passages.size).toBeGreaterThanOrEqual(50)
  })

  test('says of every text whom it has it from, with the words that say so', () => {
    const recorded = listRelays(db, caseId)
    expect(new Set(recorded.map((relay) => relay.sourceId))).toEqual(new Set(sources.map(({ id }) => id)))
    const texts = new Map(captures.map((capture) => [capture.id, capture.text]))
    const quoted = mapPassages(
      db,
      recorded.flatMap((relay) => relay.passageId ?? []),
    )
    for (const { passageId } of recorded) {
      const passage = passageId && quoted.get(passageId)
      if (passage?.locator.kind !== 'text') throw new Error('A relay of the worked case names its passage')
      const { start, end, exact } = passage.locator
      expect(texts.get(passage.captureId)?.slice(start, end)).toBe(exact)
    }
  })

  test('confirms on two known origins, or in writing, what has no primary source', () => {
    const confirmed = verdicts.filter((verdict) => verdict.code === 'confirmed' && verdict.override === '')
    const supporting = confirmed.map((verdict) => {
      const pinned = new Set(verdict.pinned.map((pin) => pin.evidenceId))
      return evidence.filter((piece) => pinned.has(piece.id) && piece.stance === 'supports')
    })
    const withoutPrimary = supporting.filter((pieces) => pieces.every((one) => one.proximity !== 'primary'))
    expect(withoutPrimary.length).toBeGreaterThanOrEqual(3)
    for (const pieces of withoutPrimary) {
      expect(countSide(relays, pieces, 'supports').confirmed).toBeGreaterThanOrEqual(2)
    }
  })

  test('folds repeated headlines, counters, buttons and related stories away, and nothing that is quoted', () => {
    const folded = captures.map((capture) => {
      const marks = listBoilerplateMarks(db, capture.id)
      return capture.blocks.filter((block, index) => marks.get(index) && block)
    })
    const words = folded.map((blocks, at) =>
      blocks.map(({ start, end }) => captures[at]?.text.slice(start, Math.min(end, start + 12))),
    )
    expect(words).toEqual([
      ['ПОДЕЛИТЬСЯ:', 'В 2025 году ', 'В 2025 году ', 'Шесть петерб', 'Шесть петерб'],
      ['Facebook Not'],
      ['Related vide'],
      ['Домой Новост', '336\n0', 'Песков оцени'],
      [],
    ])
    for (const { captureId, locator } of passages.values()) {
      if (locator.kind !== 'text') continue
      const blocks = folded[captures.findIndex((capture) => capture.id === captureId)] ?? []
      expect(blocks.some(({ start, end }) => locator.start < end && start < locator.end)).toBe(false)
    }
  })

  test('gives only verdicts that the rules let pass, on evidence of their own claim', () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(30)
    for (const verdict of verdicts) {
      const pinned = new Set(verdict.pinned.map((pin) => pin.evidenceId))
      const weighed = evidence.filter((piece) => pinned.has(piece.id))
      const { confirmed } = countSide(relays, weighed, 'supports')
      expect(verdictRefusals(verdict, weighed, { origins: confirmed })).toEqual([])
      const cited = citedEvidence(verdict.rationale)
      expect(cited.length).toBeGreaterThan(0)
      expect(weighed.map((piece) => piece.number)).toEqual(expect.arrayContaining(cited))
      expect(verdict.confidence).not.toBeNull()
    }
  })

  test('says in each disputed claim what would settle it, and shows one written override', () => {
    const settled = verdicts.filter((verdict) => verdict.code === 'disputed').map((one) => one.settledBy)
    expect(settled.every((words) => words !== '')).toBe(true)
    expect(verdicts.filter((verdict) => verdict.override !== '')).toHaveLength(1)
  })

  test('puts no verdict into the wording of a claim', () => {
    const verdictWords = /confirm|disput|refut|unverif|uncheck|\b(?:true|false|fake|lie|lied|lies|alleged)\b/i
    for (const claim of claims) {
      for (const { text } of listWordings(db, claim.id)) expect(text).not.toMatch(verdictWords)
    }
  })

  test('says no claim twice, and each is one sentence', () => {
    const wordings = claims.map((claim) => claim.wording.text)
    expect(new Set(wordings).size).toBe(wordings.length)
    for (const wording of wordings) expect(wording).toMatch(/^[^.!?]+\.$/)
  })

  test('refers in its reasons only to claims that are there', () => {
    const words = JSON.stringify(verdicts.map((verdict) => verdict.rationale))
    for (const label of words.match(/\bC\d+\b/g) ?? []) {
      expect(claims.map((claim) => claim.number)).toContain(parseNumberLabel('C', label))
    }
    expect(words).not.toMatch(/\[[CE]:/)
  })

  test('is made by two people who have names and no way to sign in', () => {
    const people = listPeople(db, '2026-11-23T00:00:00.000Z')
    expect(people.map(({ name, canSignIn }) => [name, canSignIn])).toEqual([
      ['Aigul Sadykova', false],
      ['Taras Melnyk', false],
    ])
    expect(new Set(verdicts.map((verdict) => verdict.createdBy))).toEqual(new Set(people.map(({ id }) => id)))
  })
})
