import { type Located, locateQuotes } from '#app/domain/anchoring/locate-quotes.ts'
import type { Capture } from '#app/domain/capture.ts'
import type { PassageId } from '#app/domain/ids.ts'
import type { TextPassage } from '#app/domain/passage.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getCapture } from '#db/queries/captures.server.ts'

/**
 * Where passages of older captures stand in a newer one. Each is sought from the capture it was made in, so that a text that comes back is
 * recognised; each older text is compared once, however many passages it has.
 */
export function locatePassages(
  tx: Tx,
  capture: Pick<Capture, 'text'>,
  passages: readonly TextPassage[],
): Map<PassageId, Located> {
  const found = new Map<PassageId, Located>()
  for (const captureId of new Set(passages.map((passage) => passage.captureId))) {
    const group = passages.filter((passage) => passage.captureId === captureId)
    const before = getCapture(tx, captureId).text
    const quotes = group.map(({ locator }) => locator)
    for (const [at, located] of locateQuotes(before, capture.text, quotes).entries()) {
      const passage = group[at]
      if (passage) found.set(passage.id, located)
    }
  }
  return found
}
