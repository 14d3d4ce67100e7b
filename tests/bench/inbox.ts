import { type Actor, authorize } from '#app/domain/actor.ts'
import type { Claim } from '#app/domain/claim.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { type CaseId, makeId, type SourceId } from '#app/domain/ids.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { openCase } from '#app/services/cases/open-case.server.ts'
import { countInbox } from '#app/services/inbox/read-inbox.server.ts'
import { atomically } from '#db/atomically.server.ts'
import type { Tx } from '#db/open-database.server.ts'
import { insertClaim, touchClaimsOnSources, updateClaim } from '#db/queries/claims.server.ts'
import { insertEvidence } from '#db/queries/evidence.server.ts'
import { insertSignOff } from '#db/queries/sign-offs.server.ts'
import { insertSource } from '#db/queries/sources.server.ts'
import { insertVerdict } from '#db/queries/verdicts.server.ts'
import { testPerson, testWork } from '#tests/support/test-work.ts'
import type { BenchRow } from './run.ts'

const verdictCount = 10_000
const piecesOfEach = 4
const sourceIds = Array.from({ length: 100 }, (_, index) => makeId('source', String(index)) as SourceId)
const [given, signed, later] = ['21', '22', '23'].map((day) => `2026-11-${day}T09:00:00.000Z`) as [
  string,
  string,
  string,
]

/** What every page of an author spends on counting their inbox: while nothing was touched since it was signed, and when a relay touched all. */
export function inboxRows(): BenchRow[] {
  const { db, actor, ...work } = testWork()
  const reviewer = testPerson(db, 'Bolot', 'reviewer')
  const { id: caseId } = openCase({ ...work, db, actor }, { title: 'Signed', slug: 'signed', summary: '' })
  atomically(db, (tx) => {
    for (const index of sourceIds.keys()) addSource(tx, caseId, actor, index)
    for (let number = 1; number <= verdictCount; number += 1)
      addVerdict(tx, caseId, { actor, reviewer }, number)
  })
  const untouched = spent(() => countInbox({ db, actor }))
  const sources = authorize(actor, 'edit', { ids: sourceIds })
  atomically(db, (tx) => touchClaimsOnSources(tx, sources, later))
  const touched = spent(() => countInbox({ db, actor }))
  const name = `count the inbox of the author of ${verdictCount.toLocaleString('en')} signed verdicts`
  return [
    { name: `${name} (a stall is 100 ms)`, value: untouched, unit: 'ms CPU', baseline: 100, limit: 1 },
    { name: 'the same when a relay touched all of them', value: touched, unit: 'ms CPU' },
  ]
}

function addSource(tx: Tx, caseId: CaseId, { id: createdBy }: Actor, index: number): void {
  const id = sourceIds[index] as SourceId
  insertSource(tx, {
    ...{ id, caseId, number: index + 1, title: `Source ${index}`, kind: 'article', publisher: null },
    ...{ authors: [], url: null, published: null, language: 'ru', note: '', isOrigin: true },
    ...{ createdAt: given, createdBy, version: 1 },
  })
}

/** A claim, confirmed on four sources and signed; on every second one no source is primary. */
function addVerdict(
  tx: Tx,
  caseId: CaseId,
  { actor, reviewer }: { actor: Actor; reviewer: Actor },
  number: number,
): void {
  const made = { createdAt: given, createdBy: actor.id }
  const claimId = makeId('claim', String(number))
  const wordingId = makeId('wording', String(number))
  const text = `Claim ${number}`
  const claim: Claim = {
    ...{ ...made, id: claimId, caseId, number, claimant: null, claimedOn: null, standing: 'unchecked' },
    ...{ assigneeId: null, dueOn: null, retraction: null, version: 1 },
    wording: { ...made, id: wordingId, claimId, text, language: 'en', translationOf: null },
  }
  insertClaim(tx, claim, text)
  const pinned = Array.from({ length: piecesOfEach }, (_, index) => {
    const evidenceId = makeId('evidence', `${number}-${index}`)
    insertEvidence(tx, {
      ...{ ...made, ...unsaid, id: evidenceId, caseId, claimId, number: number * piecesOfEach + index },
      ...{ sourceId: sourceIds[(number + index) % sourceIds.length] as SourceId, captureId: null },
      ...{ passageId: null, shift: null, retraction: null, version: 1, stance: 'supports' },
      proximity: index === 0 && number % 2 === 0 ? 'primary' : 'secondary',
    })
    return { evidenceId, captureId: null, passageId: null, stance: 'supports' as const, cited: index === 0 }
  })
  const verdict: Verdict = {
    ...{
      ...made,
      id: makeId('verdict', String(number)),
      claimId,
      code: 'confirmed',
      wordingId,
      rationale: [],
    },
    ...{ confidence: null, settledBy: '', searched: '', override: '', pinned },
    ...{ needsSignOff: true, affirmsId: null, affirmReason: null, signOff: null },
  }
  insertVerdict(tx, authorize(actor, 'judge', claim), verdict)
  insertSignOff(tx, authorize(reviewer, 'sign', verdict), {
    ...{ id: makeId('signOff', String(number)), verdictId: verdict.id, decision: 'signed', comment: '' },
    ...{ createdAt: signed, createdBy: reviewer.id },
  })
  updateClaim(tx, authorize(reviewer, 'sign', claim), signed, { standing: 'confirmed' })
}

/** What the processor spent on the dearest of five rounds but the first, in milliseconds. */
function spent(run: () => unknown): number {
  run()
  const rounds = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  })
  return Math.max(...rounds)
}
