import { performance } from 'node:perf_hooks'
import { sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import { sharedWords } from '#app/domain/anchoring/shared-words.ts'
import { proximities, stances } from '#app/domain/evidence.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { type CaseId, type ClaimId, makeId, type SourceId } from '#app/domain/ids.ts'
import { staleReasons } from '#app/domain/staleness.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { openCase } from '#app/services/cases/open-case.server.ts'
import { listClaimRows } from '#app/services/claims/list-claim-rows.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { atomically } from '#db/atomically.server.ts'
import type { Tx } from '#db/open-database.server.ts'
import { type ClaimListQuery, listClaims } from '#db/queries/claim-list.server.ts'
import { insertClaim } from '#db/queries/claims.server.ts'
import { insertEvidence, listEvidence } from '#db/queries/evidence.server.ts'
import { isAmong } from '#db/queries/is-among.server.ts'
import { insertRelay } from '#db/queries/relays.server.ts'
import { insertSource } from '#db/queries/sources.server.ts'
import { insertVerdict, mapVerdictsInForce } from '#db/queries/verdicts.server.ts'
import { evidence } from '#db/schema/index.server.ts'
import { randomFrom } from '#tests/kill/random.ts'
import { testWork } from '#tests/support/test-work.ts'
import type { BenchRow } from './run.ts'
import { wordsOf } from './text-of.ts'

const claimCount = 10_000
const sourceCount = 100

/** A list with origins counted against the same list without, and the search for shared words. */
export function originRows(): BenchRow[] {
  const work = testWork()
  const { id: caseId } = openCase(work, { title: 'Ten thousand claims', slug: 'many', summary: '' })
  atomically(work.db, (tx) => fill(work, tx, caseId))
  const whole: ClaimListQuery = { caseId, filter: {}, sort: 'number', limit: claimCount }
  const page = { ...whole, limit: 50 }
  return [
    ...compared(work, whole, 7, `list ${claimCount.toLocaleString('en')} claims with origins (peer without)`),
    ...compared(work, page, 101, 'the same, one page of 50'),
    sharedRow(),
  ]
}

function compared(work: Work, query: ClaimListQuery, rounds: number, name: string): BenchRow[] {
  const [counted, bare]: number[][] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    counted?.push(timed(() => listClaimRows(work, query)))
    bare?.push(timed(() => listWithoutOrigins(work.db, query)))
  }
  return [{ name, value: median(counted), unit: 'ms', baseline: median(bare), limit: 1.5 }]
}

/** The list as it is without relays: how many different sources speak for either side, and why verdicts are stale. */
function listWithoutOrigins(tx: Tx, query: ClaimListQuery) {
  const { claims } = listClaims(tx, query)
  const ids = claims.map((claim) => claim.id)
  const sides = new Map(countSources(tx, ids).map((row) => [row.claimId, row]))
  const judged = claims.filter((claim) => claim.standing !== 'unchecked').map((claim) => claim.id)
  const verdicts = mapVerdictsInForce(tx, judged)
  const pieces = listEvidence(tx, judged)
  const byClaim = new Map<ClaimId, typeof pieces>()
  for (const piece of pieces) byClaim.set(piece.claimId, [...(byClaim.get(piece.claimId) ?? []), piece])
  const nothing = { from: new Map(), marked: new Set<SourceId>() }
  return claims.map(({ id, wording }) => {
    const verdict = verdicts.get(id)
    const stale = verdict ? staleReasons(verdict, wording.id, byClaim.get(id) ?? [], nothing, true) : []
    return { sides: sides.get(id), stale }
  })
}

function countSources(tx: Tx, ids: ClaimId[]) {
  return tx
    .select({
      claimId: evidence.claimId,
      for: sql<number>`count(distinct case when stance = 'supports' then source_id end)`,
      against: sql<number>`count(distinct case when stance = 'contradicts' then source_id end)`,
    })
    .from(evidence)
    .where(sql`${isAmong(evidence.claimId, ids)} and ${evidence.retractedAt} is null`)
    .groupBy(evidence.claimId)
    .all()
}

/** Sources with relays among them, and claims with three pieces of evidence each, half of them judged. */
function fill({ actor }: Work, tx: Tx, caseId: CaseId): void {
  const random = randomFrom(7)
  const pick = (count: number) => Math.floor(random() * count)
  const made = { caseId, createdAt: '2026-11-21T09:00:00.000Z', createdBy: actor.id, version: 1 }
  const sourceIds = Array.from({ length: sourceCount }, (_, index) => makeId('source', String(index)))
  for (const [index, id] of sourceIds.entries()) {
    insertSource(tx, {
      ...{ ...made, id, number: index + 1, title: `Source ${index}`, kind: 'article', publisher: null },
      ...{ authors: [], url: null, published: null, language: 'ru', note: '', isOrigin: index < 20 },
    })
    const from = sourceIds[pick(Math.max(1, index))]
    if (index < 30 || !from) continue
    const said = { kind: 'quotes', passageId: null, note: '', retraction: null } as const
    insertRelay(tx, {
      ...made,
      ...said,
      id: makeId('relay', String(index)),
      sourceId: id,
      from: { sourceId: from },
    })
  }
  const anySource = () => sourceIds[pick(sourceCount)] as SourceId
  for (let number = 1; number <= claimCount; number += 1) addClaim(tx, made, number, anySource, pick)
}

type Made = { caseId: CaseId; createdAt: string; createdBy: Work['actor']['id']; version: number }

function addClaim(
  tx: Tx,
  made: Made,
  number: number,
  anySource: () => SourceId,
  pick: (count: number) => number,
): void {
  const claimId = makeId('claim', String(number))
  const wordingId = makeId('wording', String(number))
  const text = `Claim ${number}`
  const { createdAt, createdBy } = made
  const isJudged = number % 2 === 0
  const claim = {
    ...{ ...made, id: claimId, number, claimant: null, claimedOn: null, assigneeId: null, dueOn: null },
    ...{ standing: isJudged ? ('disputed' as const) : ('unchecked' as const), retraction: null },
    wording: {
      id: wordingId,
      claimId,
      text,
      language: 'en' as const,
      translationOf: null,
      createdAt,
      createdBy,
    },
  }
  insertClaim(tx, claim, text)
  const pinned = Array.from({ length: 3 }, (_, index) => {
    const evidenceId = makeId('evidence', `${number}-${index}`)
    const stance = stances[pick(stances.length)] ?? 'supports'
    insertEvidence(tx, {
      ...{ ...made, ...unsaid, id: evidenceId, number: number * 3 + index, claimId, sourceId: anySource() },
      ...{ captureId: null, passageId: null, shift: null, retraction: null, stance },
      proximity: proximities[pick(9)] ?? null,
    })
    return { evidenceId, captureId: null, passageId: null, stance, cited: false }
  })
  if (!isJudged) return
  const verdict: Verdict = {
    ...{ id: makeId('verdict', String(number)), claimId, code: 'disputed', wordingId, rationale: [] },
    ...{ confidence: null, settledBy: 'the recording', searched: '', override: '', pinned },
    ...{ createdAt, createdBy, needsSignOff: false, affirmsId: null, affirmReason: null, signOff: null },
  }
  insertVerdict(tx, claim as unknown as Authorized<typeof claim>, verdict)
}

/** A hundred texts of 2,000 words, ten of which share a paragraph. */
function sharedRow(): BenchRow {
  const paragraph = wordsOf(60, 1).join(' ')
  const texts = Array.from({ length: 100 }, (_, index) => {
    const words = wordsOf(2_000, index + 2).join(' ')
    const text = index < 10 ? `${words} ${paragraph}` : words
    return { id: index, group: 'ru', text, leftOut: [] }
  })
  const found = new Set<string>()
  const times = Array.from({ length: 5 }, () =>
    timed(() => {
      for (const { a, b } of sharedWords(texts)) found.add(`${a} ${b}`)
    }),
  )
  const missed = 45 - [...found].filter((pair) => pair.split(' ').every((id) => Number(id) < 10)).length
  if (missed > 0) throw new Error(`${missed} pairs that share a paragraph were not found`)
  return {
    name: 'find words shared by 100 texts of 2,000 words',
    value: median(times),
    unit: 'ms',
    baseline: 1000,
    limit: 1,
  }
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(times: number[] = []): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
