import { and, eq, sql } from 'drizzle-orm'
import type { CaseId, SourceId, UserId } from '#app/domain/ids.ts'
import type { SuggestionDecision } from '#app/domain/relay.ts'
import type { Tx } from '../open-database.server.ts'
import { sources, suggestions } from '../schema/index.server.ts'

/** What was decided on two sources that share words; the two are in the order of their ids. */
export type DecidedSuggestion = {
  sourceId: SourceId
  otherSourceId: SourceId
  decision: SuggestionDecision
  note: string
  decidedAt: string
  decidedBy: UserId
}

/** The two sources as a row names them: the lower id first. */
export function pairOf(a: SourceId, b: SourceId): { sourceId: SourceId; otherSourceId: SourceId } {
  return a < b ? { sourceId: a, otherSourceId: b } : { sourceId: b, otherSourceId: a }
}

/** What was decided on two sources; null while nobody has. */
export function findDecision(tx: Tx, a: SourceId, b: SourceId): DecidedSuggestion | null {
  const { sourceId, otherSourceId } = pairOf(a, b)
  const isPair = and(eq(suggestions.sourceId, sourceId), eq(suggestions.otherSourceId, otherSourceId))
  return tx.select().from(suggestions).where(isPair).get() ?? null
}

/** Every decision on two sources of a case. */
export function listDecisions(tx: Tx, caseId: CaseId): DecidedSuggestion[] {
  return tx
    .select({ decided: suggestions })
    .from(suggestions)
    .innerJoin(sources, eq(sources.id, suggestions.sourceId))
    .where(eq(sources.caseId, caseId))
    .orderBy(sql`${suggestions.decidedAt} desc`, suggestions.sourceId, suggestions.otherSourceId)
    .all()
    .map((row) => row.decided)
}

/** Keeps a decision; a later one on the same two takes its place, and the earlier one stays in history. */
export function putDecision(tx: Tx, decided: DecidedSuggestion): void {
  const { decision, note, decidedAt, decidedBy } = decided
  tx.insert(suggestions)
    .values(decided)
    .onConflictDoUpdate({
      target: [suggestions.sourceId, suggestions.otherSourceId],
      set: { decision, note, decidedAt, decidedBy },
    })
    .run()
}
