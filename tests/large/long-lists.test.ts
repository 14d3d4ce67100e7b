import { expect, test } from 'vitest'
import { authorize } from '#app/domain/actor.ts'
import { askQuestion } from '#app/services/questions/ask-question.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { listAppearances } from '#db/queries/appearances.server.ts'
import { mapClaims, touchClaimsOnSources } from '#db/queries/claims.server.ts'
import { listCounted, listEvidence, listEvidenceOn } from '#db/queries/evidence.server.ts'
import { mapPassages, mapTranslations } from '#db/queries/passages.server.ts'
import { mapWordings, mapWordingTranslations } from '#db/queries/sheet.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { aFilledCase } from '#tests/support/filled-case.ts'
import { openedBy, signingDesk } from '#tests/support/signing.ts'
import { testWork } from '#tests/support/test-work.ts'

const others = Array.from({ length: 40_000 }, (_, index) => `other_${index}`)

/** The id among forty thousand others. */
function among<Id extends string>(id: Id | null | undefined): Id[] {
  if (!id) throw new Error('The case has one')
  return [...others, id] as Id[]
}

test('a case may have any number of claims, quotes and wordings: forty thousand are asked for in one piece', () => {
  const work = testWork()
  const { db } = work
  const { named, shown } = aFilledCase(work)
  const claims = among(named.id)
  const passages = among(listEvidence(db, claims)[0]?.passageId)
  const found = {
    evidence: listEvidence(db, claims).length,
    counted: listCounted(db, claims).length,
    evidenceOn: listEvidenceOn(db, passages).length,
    appearances: listAppearances(db, among(shown.id)).length,
    passages: mapPassages(db, passages).size,
    translations: mapTranslations(db, passages).size,
    claims: mapClaims(db, claims).size,
    wordings: mapWordings(db, among(named.wording.id)).size,
    wordingTranslations: mapWordingTranslations(db, among(named.wording.id)).size,
  }
  expect(Object.entries(found).filter(([, count]) => count !== 1)).toEqual([])
})

test('the same goes for verdicts with their signatures and evidence, for answers, and for the sources whose relays changed', () => {
  const { work, caseId, claim, source, bolot, propose } = signingDesk()
  const { db } = work
  signVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment: '' })
  expect(listVerdicts(db, among(claim.id))).toMatchObject([
    { pinned: [{ stance: 'contradicts' }], signOff: { decision: 'signed' } },
  ])
  const draft = { text: 'Who is it?', language: 'en', exclusive: true, note: '' } as const
  const { id } = askQuestion(work, { caseId, draft, answers: [claim.id] })
  expect(listAnswers(db, among(id))).toHaveLength(1)
  const later = '2026-12-01T09:00:00.000Z'
  touchClaimsOnSources(db, authorize(work.actor, 'edit', { ids: among(source.id) }), later)
  expect(db.$client.prepare('SELECT updated_at FROM claims').pluck().all()).toEqual([later])
})
