import { expect, test } from 'vitest'
import { giveSecondOpinion } from '#app/services/verdicts/give-second-opinion.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { openProposals } from '#db/schema/index.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { askForSignatures, openedBy, signingDesk } from '#tests/support/signing.ts'
import { migrateAgain } from '#tests/support/test-migrations.ts'

const openIn = (db: Db) => db.select().from(openProposals).all()

test('a proposal is open until it is signed or a newer verdict is given, also when it was returned or judged differently', () => {
  const { work, caseId, claim, bolot, person, propose } = signingDesk()
  const isOpen = (verdictId: string) => expect(openIn(work.db)).toEqual([{ claimId: claim.id, verdictId }])
  const first = propose()
  isOpen(first.id)
  returnVerdict(bolot, { verdictId: openedBy(bolot, first), comment: 'Look at the date' })
  isOpen(first.id)
  const second = propose()
  isOpen(second.id)
  const draft = { code: 'disputed', confidence: null, reasons: 'Both sides' } as const
  giveSecondOpinion(person('Chynara', 'editor'), { verdictId: second.id, draft })
  isOpen(second.id)
  signVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment: '' })
  expect(openIn(work.db)).toEqual([])
  returnVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment: 'Once more' })
  askForSignatures(work, caseId, false)
  propose()
  expect(openIn(work.db)).toEqual([])
  expect(verify(work.db).findings).toEqual([])
})

test('a store from before open proposals were listed lists those that it has', () => {
  const { work, bolot, propose } = signingDesk()
  const migrate = () => {
    work.db.$client.exec('DROP TABLE open_proposals; DROP INDEX wordings_translations')
    migrateAgain(work.db, 'open_proposals')
  }
  const returned = propose()
  returnVerdict(bolot, { verdictId: openedBy(bolot, returned), comment: 'Look at the date' })
  migrate()
  expect(openIn(work.db)).toMatchObject([{ verdictId: returned.id }])
  const second = propose()
  migrate()
  expect(openIn(work.db)).toMatchObject([{ verdictId: second.id }])
  signVerdict(bolot, { verdictId: openedBy(bolot, second), comment: '' })
  migrate()
  expect(openIn(work.db)).toEqual([])
})

test('verify finds a proposal that waits in nobody’s inbox, and one that waits though it was signed', () => {
  const { work, claim, propose, bolot } = signingDesk()
  const verdict = propose()
  work.db.delete(openProposals).run()
  expect(verify(work.db).findings).toMatchObject([{ problem: 'proposal_differs', label: 'C1' }])
  work.db.insert(openProposals).values({ claimId: claim.id, verdictId: verdict.id }).run()
  signVerdict(bolot, { verdictId: openedBy(bolot, verdict), comment: '' })
  work.db.insert(openProposals).values({ claimId: claim.id, verdictId: verdict.id }).run()
  expect(verify(work.db).findings).toMatchObject([{ problem: 'proposal_differs', label: 'C1' }])
})
