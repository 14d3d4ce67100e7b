import { type SharedWords, sharedWords } from '#app/domain/anchoring/shared-words.ts'
import { showBlocks } from '#app/domain/capture.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import { type CaptureHead, getCapture, listBoilerplateMarks } from '#db/queries/captures.server.ts'
import type { Work } from '../work.server.ts'

/** A source, and its newest capture without the text. */
export type Newest = { source: Source; capture: CaptureHead }

/** What was found last in each case, and from what: the texts are not compared anew until one of them or its boilerplate is another. */
type Found = { from: string; shared: SharedWords<SourceId>[] }
const remembered = new WeakMap<Work['db'], Map<CaseId, Found>>()

/** Every two of these sources that share words, by their newest captures. */
export function sharedWordsOfCase(db: Work['db'], caseId: CaseId, newest: Newest[]): SharedWords<SourceId>[] {
  const cases = remembered.get(db) ?? new Map<CaseId, Found>()
  remembered.set(db, cases)
  const marked = newest.map((one) => ({ ...one, marks: listBoilerplateMarks(db, one.capture.id) }))
  const from = JSON.stringify(
    marked.map(({ source, capture, marks }) => [source.id, source.language, capture.id, ...marks]),
  )
  const before = cases.get(caseId)
  if (before?.from === from) return before.shared
  const shared = sharedWords(
    marked.map(({ source, capture, marks }) => {
      const { text, blocks } = getCapture(db, capture.id)
      const leftOut = showBlocks(blocks, marks).filter((block) => block.boilerplate)
      return { id: source.id, group: source.language, text, leftOut }
    }),
  )
  cases.set(caseId, { from, shared })
  return shared
}
