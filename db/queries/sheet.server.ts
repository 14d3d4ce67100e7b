import { and, asc, desc, eq, getTableColumns, isNotNull } from 'drizzle-orm'
import type { Claim, Wording } from '#app/domain/claim.ts'
import type { ClaimFilter } from '#app/domain/claim-filter.ts'
import type { CaseId, UserId, WordingId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { captures, claims, sources, users, wordings } from '../schema/index.server.ts'
import { type CaptureHead, toCaptureHead } from './captures.server.ts'
import { narrow } from './claim-list.server.ts'
import { selectClaims, toClaim } from './claims.server.ts'
import { isAmong } from './is-among.server.ts'

/** All standing claims of a case that the filter leaves, by number. */
export function listFilteredClaims(tx: Tx, caseId: CaseId, filter: ClaimFilter): Claim[] {
  return selectClaims(tx).where(narrow(caseId, filter)).orderBy(asc(claims.number)).all().map(toClaim)
}

/** The retracted claims of a case, by number. */
export function listRetractedClaims(tx: Tx, caseId: CaseId): Claim[] {
  return selectClaims(tx)
    .where(and(eq(claims.caseId, caseId), isNotNull(claims.retractedAt)))
    .orderBy(asc(claims.number))
    .all()
    .map(toClaim)
}

/** The wordings with these ids, by id. */
export function mapWordings(tx: Tx, ids: WordingId[]): Map<WordingId, Wording> {
  if (ids.length === 0) return new Map()
  const rows = tx.select().from(wordings).where(isAmong(wordings.id, ids)).all()
  return new Map(rows.map((row) => [row.id, row]))
}

/** What these wordings say in other languages: the newest translation of each language, by language. */
export function mapWordingTranslations(tx: Tx, ids: WordingId[]): Map<WordingId, Wording[]> {
  const found = new Map<WordingId, Wording[]>()
  if (ids.length === 0) return found
  const rows = tx
    .select()
    .from(wordings)
    .where(isAmong(wordings.translationOf, ids))
    .orderBy(asc(wordings.language), desc(wordings.createdAt), desc(wordings.id))
    .all()
  for (const row of rows) {
    if (row.translationOf === null) continue
    const list = found.get(row.translationOf) ?? []
    if (list.at(-1)?.language !== row.language) found.set(row.translationOf, [...list, row])
  }
  return found
}

/** The captures of all sources of a case without their texts, oldest first. */
export function listCapturesOfCase(tx: Tx, caseId: CaseId): CaptureHead[] {
  const { text: _text, blocks: _blocks, ...head } = getTableColumns(captures)
  return tx
    .select(head)
    .from(captures)
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(eq(sources.caseId, caseId))
    .orderBy(asc(captures.capturedAt), asc(captures.id))
    .all()
    .map(toCaptureHead)
}

/** The names of everybody who has worked in this store, by id. */
export function mapNames(tx: Tx): Map<UserId, string> {
  const rows = tx.select({ id: users.id, name: users.name }).from(users).all()
  return new Map(rows.map((row) => [row.id, row.name]))
}
