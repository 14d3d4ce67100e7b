import {
  type ComparedText,
  type SharedRun,
  type SharedWords,
  sharedWords,
} from '#app/domain/anchoring/shared-words.ts'
import { showBlocks } from '#app/domain/capture.ts'
import type { SourceHead } from '#app/domain/claim-page.ts'
import type { CaptureId, CaseId, SourceId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import type { DecidedPair, Suggestion } from '#app/domain/suggestion.ts'
import { getNewestCapture, listBoilerplateMarks } from '#db/queries/captures.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { listDecisions, pairOf } from '#db/queries/suggestions.server.ts'
import type { Work } from '../work.server.ts'

type Read = { source: Source; captureId: CaptureId; text: string; compared: ComparedText<SourceId> }

/** The sources of a case that share words, those that nobody has decided on and no relay joins; and what was decided. */
export function readSuggestions(
  { db }: Pick<Work, 'db'>,
  caseId: CaseId,
): { open: Suggestion[]; decided: DecidedPair[] } {
  const sources = listSources(db, caseId)
  const decisions = listDecisions(db, caseId)
  const settled = new Set(decisions.map((one) => keyOf(one.sourceId, one.otherSourceId)))
  const { from } = readRelayGraph(db, caseId)
  const isJoined = (a: SourceId, b: SourceId) => from.get(a)?.includes(b) || from.get(b)?.includes(a)
  const read = new Map(sources.map((source) => [source.id, readText(db, source)]))
  const shared = sharedWords([...read.values()].map((one) => one.compared))
  return {
    open: shared
      .filter(({ a, b }) => !settled.has(keyOf(a, b)) && !isJoined(a, b))
      .flatMap((pair) => suggestionOf(pair, read.get(pair.a), read.get(pair.b))),
    decided: decidedPairs(db, sources, decisions),
  }
}

function keyOf(a: SourceId, b: SourceId): string {
  const { sourceId, otherSourceId } = pairOf(a, b)
  return `${sourceId} ${otherSourceId}`
}

function readText(db: Work['db'], source: Source): Read {
  const { id: captureId, text, blocks } = getNewestCapture(db, source.id)
  const leftOut = showBlocks(blocks, listBoilerplateMarks(db, captureId)).filter((block) => block.boilerplate)
  return { source, captureId, text, compared: { id: source.id, group: source.language, text, leftOut } }
}

function suggestionOf(
  { words, runs }: SharedWords<SourceId>,
  a: Read | undefined,
  b: Read | undefined,
): Suggestion[] {
  if (!a || !b) return []
  const passages = runs
    .toSorted((one, other) => other.words - one.words)
    .map((run: SharedRun) => ({
      ...{
        a: a.text.slice(run.a.start, run.a.end),
        b: b.text.slice(run.b.start, run.b.end),
        words: run.words,
      },
      ...{ startA: run.a.start, endA: run.a.end, startB: run.b.start, endB: run.b.end },
    }))
  return [{ a: sharer(a), b: sharer(b), words, passages, later: laterOf(a.source, b.source) }]
}

function sharer({ source, captureId }: Read): SourceHead & { capture: string } {
  const { number, title, publisher, published, language, url } = source
  return { number, title, publisher, published, language, url, capture: captureId }
}

/** By their dates as written, where those tell; else the one that was added later. */
function laterOf(a: Source, b: Source): 'a' | 'b' {
  if (a.published && b.published && a.published !== b.published) return a.published > b.published ? 'a' : 'b'
  return a.number > b.number ? 'a' : 'b'
}

function decidedPairs(
  db: Work['db'],
  sources: Source[],
  decisions: ReturnType<typeof listDecisions>,
): DecidedPair[] {
  const names = mapNames(db)
  const numbers = new Map(sources.map((source) => [source.id, source.number]))
  return decisions.map(({ sourceId, otherSourceId, decision, note, decidedBy, decidedAt }) => {
    const pair = [numbers.get(sourceId) ?? 0, numbers.get(otherSourceId) ?? 0].sort((a, b) => a - b)
    const [a = 0, b = 0] = pair
    return { a, b, decision, note, by: names.get(decidedBy) ?? '', at: decidedAt }
  })
}
