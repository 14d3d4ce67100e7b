import type { Case } from '#app/domain/case.ts'
import type { ClaimFilter } from '#app/domain/claim-filter.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { isCounting } from '#app/domain/in-force.ts'
import { type Language, languages } from '#app/domain/language.ts'
import {
  hashedText,
  type Sheet,
  type SheetBody,
  type SheetFilter,
  sheetBodySchema,
  sheetVersion,
} from '#app/domain/sheet.ts'
import type { SheetClaim } from '#app/domain/sheet-claim.ts'
import type { SheetSource } from '#app/domain/sheet-source.ts'
import type { Standing } from '#app/domain/verdict.ts'
import { onOneSnapshot } from '#db/atomically.server.ts'
import { sha256 } from '#db/hash.server.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import type { Work } from '../work.server.ts'
import { freezeClaim } from './freeze-claim.server.ts'
import { freezeQuestions } from './freeze-questions.server.ts'
import { freezeCircles, freezeOrigins } from './freeze-relays.server.ts'
import { freezeRetracted } from './freeze-retracted.server.ts'
import { freezeProposed } from './freeze-sign-off.server.ts'
import { freezeSources } from './freeze-sources.server.ts'
import { readSheetRecords, type SheetRecords } from './sheet-records.server.ts'

export type SheetInput = { caseId: CaseId; filter: ClaimFilter }

/**
 * Freezes a case, or what a filter leaves of it, into one object that every format is made from. It reads no clock
 * and writes nothing: the same store, filter and person always give the same sheet, to the byte.
 */
export function freezeSheet(work: Work, input: SheetInput): Sheet {
  return onOneSnapshot(work.db, () => freezeIn(work, work.db, input))
}

/** The same, inside a transaction that is already under way. */
export function freezeIn(work: Pick<Work, 'actor'>, tx: Tx, { caseId, filter }: SheetInput): Sheet {
  const records = readSheetRecords(tx, caseId, filter)
  const body = compose(work, getCase(tx, caseId), freezeFilter(filter), records, findEventHead(tx))
  return { ...body, hash: sha256(hashedText(body)) }
}

function compose(
  work: Pick<Work, 'actor'>,
  { slug, title, summary }: Case,
  filter: SheetFilter,
  records: SheetRecords,
  head: ReturnType<typeof findEventHead>,
): SheetBody {
  const claims = records.claims.map((claim) => freezeClaim(records, claim))
  const isWhole = Object.values(filter).every((value) => value === null)
  const questions = freezeQuestions(records)
  const retracted = freezeRetracted(records, isWhole)
  const sources = freezeSources(records, isWhole ? null : { claims, questions, retracted })
  return sheetBodySchema.parse({
    schema: sheetVersion,
    case: { slug, title, summary },
    languages: languagesOf(claims, sources),
    evidenceCutOff: head.at,
    compiledBy: { name: records.names.get(work.actor.id) ?? work.actor.name },
    editors: editorsOf(records),
    head,
    filter,
    summary: countByStanding(claims),
    notKnown: claims.flatMap(openQuestion),
    questions,
    proposed: freezeProposed(records),
    claims,
    sources,
    origins: freezeOrigins(records, sources),
    circles: freezeCircles(records, sources),
    retracted,
  })
}

function freezeFilter({ standing, source, claimant, text }: ClaimFilter): SheetFilter {
  return {
    standing: standing ?? null,
    source: source ? `S${source}` : null,
    claimant: claimant ?? null,
    text: text ?? null,
  }
}

function languagesOf(claims: SheetClaim[], sources: SheetSource[]): Language[] {
  const used = new Set([...claims, ...sources].map((item) => item.language))
  return languages.filter((language) => used.has(language))
}

function editorsOf(records: SheetRecords): { name: string }[] {
  const verdicts = [...records.verdicts.values()].flat().filter(isCounting)
  const ids = new Set(
    verdicts.flatMap(({ createdBy, signOff }) => [createdBy, ...(signOff ? [signOff.createdBy] : [])]),
  )
  const names = [...ids].map((id) => records.names.get(id) ?? id)
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => ({ name }))
}

function countByStanding(claims: SheetClaim[]): SheetBody['summary'] {
  const count = (standing: Standing) => claims.filter((claim) => claim.verdict === standing).length
  return {
    confirmed: count('confirmed'),
    refuted: count('refuted'),
    disputed: count('disputed'),
    unverifiable: count('unverifiable'),
    unchecked: count('unchecked'),
  }
}

function openQuestion({ number, verdict, judgement }: SheetClaim): SheetBody['notKnown'] {
  if (verdict === 'confirmed' || verdict === 'refuted') return []
  const { settledBy = '', searched = '' } = judgement ?? {}
  return [{ claim: number, verdict, settledBy, searched }]
}
