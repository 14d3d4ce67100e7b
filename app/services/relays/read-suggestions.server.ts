import type { SharedRun, SharedWords } from '#app/domain/anchoring/shared-words.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import {
  type DecidedPair,
  decisionVersion,
  type ShownDecision,
  type Suggestion,
} from '#app/domain/suggestion.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { listCapturesOfCase, mapNames } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { type DecidedSuggestion, listDecisions, pairOf } from '#db/queries/suggestions.server.ts'
import type { Work } from '../work.server.ts'
import { type Newest, sharedWordsOfCase } from './shared-words-of-case.server.ts'

/** So many pairs are shown at once, those that share most first; others come up as these are decided on. */
const mostShown = 40

export type Suggestions = {
  /** Pairs to decide on, or to decide on anew: those that nobody has decided on first. */
  pairs: Suggestion[]
  /** How many more there are. */
  more: number
  settled: DecidedPair[]
}

/** The sources of a case that share words and that no relay joins; and what else was decided. */
export function readSuggestions({ db }: Pick<Work, 'db'>, caseId: CaseId): Suggestions {
  const newest = newestOf(db, caseId)
  const decisions = decisionsOf(db, caseId)
  const { from } = readRelayGraph(db, caseId)
  const isJoined = (a: SourceId, b: SourceId) => from.get(a)?.includes(b) || from.get(b)?.includes(a)
  const apart = sharedWordsOfCase(db, caseId, newest).filter(({ a, b }) => !isJoined(a, b))
  const [decided, open] = [true, false].map((is) => apart.filter((pair) => decisions.has(keyOf(pair)) === is))
  const ordered = [...(open ?? []), ...(decided ?? [])]
  const held = new Map(newest.map((one) => [one.source.id, one]))
  const shown = new Set(ordered.slice(0, mostShown).map(keyOf))
  return {
    pairs: ordered.slice(0, mostShown).flatMap((pair) => suggestionOf(db, pair, held, decisions)),
    more: ordered.length - shown.size,
    settled: [...decisions].flatMap(([key, one]) => (shown.has(key) ? [] : settledPair(one, held))),
  }
}

/** Each source of the case with its newest capture. */
function newestOf(db: Work['db'], caseId: CaseId): Newest[] {
  const captures = new Map(listCapturesOfCase(db, caseId).map((capture) => [capture.sourceId, capture]))
  return listSources(db, caseId).flatMap((source) => {
    const capture = captures.get(source.id)
    return capture ? [{ source, capture }] : []
  })
}

type Decided = DecidedSuggestion & { shown: ShownDecision }

function decisionsOf(db: Work['db'], caseId: CaseId): Map<string, Decided> {
  const names = mapNames(db)
  return new Map(
    listDecisions(db, caseId).map((one) => {
      const { decision, note, decidedBy, decidedAt } = one
      const shown = { decision, note, by: names.get(decidedBy) ?? '', at: decidedAt }
      return [keyOf({ a: one.sourceId, b: one.otherSourceId }), { ...one, shown }]
    }),
  )
}

function keyOf({ a, b }: { a: SourceId; b: SourceId }): string {
  const { sourceId, otherSourceId } = pairOf(a, b)
  return `${sourceId} ${otherSourceId}`
}

function suggestionOf(
  db: Work['db'],
  pair: SharedWords<SourceId>,
  held: ReadonlyMap<SourceId, Newest>,
  decisions: ReadonlyMap<string, Decided>,
): Suggestion[] {
  const [a, b] = [held.get(pair.a), held.get(pair.b)]
  if (!a || !b) return []
  const [textA, textB] = [a, b].map(({ capture }) => getCapture(db, capture.id).text)
  const passages = pair.runs
    .toSorted((one, other) => other.words - one.words)
    .map((run: SharedRun) => ({
      a: (textA ?? '').slice(run.a.start, run.a.end),
      b: (textB ?? '').slice(run.b.start, run.b.end),
      words: run.words,
      ...{ startA: run.a.start, endA: run.a.end, startB: run.b.start, endB: run.b.end },
    }))
  const decided = decisions.get(keyOf(pair))
  return [
    {
      ...{ a: sharer(a), b: sharer(b), words: pair.words, passages, later: laterOf(a.source, b.source) },
      ...{ decided: decided?.shown ?? null, version: decisionVersion(decided?.decidedAt) },
    },
  ]
}

function sharer({ source, capture }: Newest): Suggestion['a'] {
  const { number, title, publisher, published, language, url } = source
  return { number, title, publisher, published, language, url, capture: capture.id }
}

/** By their dates as written, where those tell; else the one that was added later. */
function laterOf(a: Source, b: Source): 'a' | 'b' {
  if (a.published && b.published && a.published !== b.published) return a.published > b.published ? 'a' : 'b'
  return a.number > b.number ? 'a' : 'b'
}

function settledPair(
  { sourceId, otherSourceId, shown }: Decided,
  held: ReadonlyMap<SourceId, Newest>,
): DecidedPair[] {
  const numbers = [sourceId, otherSourceId].flatMap((id) => held.get(id)?.source.number ?? [])
  const [a, b] = numbers.sort((one, other) => one - other)
  return a === undefined || b === undefined ? [] : [{ a, b, ...shown }]
}
