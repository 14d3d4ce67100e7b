import { splitAtBlankLines } from '#app/domain/canonical-text.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { readSource } from '#app/services/sources/read-source.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { staleReasonsOf } from '#app/services/verdicts/stale-reasons.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { aCase, aClaim, aSource, aVerdict, someEvidence } from './material.ts'
import { testWork } from './test-work.ts'

/** The three paragraphs of the source. */
export const lead = 'Министерство сообщило об этом в понедельник утром.'
export const count = 'Прокурор Алматы заявил, что погибли 225 человек.'
export const video = 'На видео именно пианист, утверждает его продюсер.'
/** All of it. */
export const text = [lead, count, video].join('\n\n')

/** A claim judged on one quote of a source that can be captured again. */
export function capturedDesk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { source, capture } = aSource(work, caseId, text)
  const claim = aClaim(work, caseId, '225 people were killed.')
  const piece = someEvidence(work, claim.id, capture, 'погибли 225 человек', 'supports')
  const other = someEvidence(work, claim.id, capture, 'На видео именно пианист', 'contradicts')
  const judge = () =>
    giveVerdict(work, {
      claimId: claim.id,
      version: getClaim(work.db, claim.id).version,
      draft: aVerdict('disputed', 'The prosecutor says so [E1]; see [E2].', { settledBy: 'the list' }),
    })
  judge()
  const again = (words: string) =>
    captureAgain(work, {
      sourceId: source.id,
      capture: {
        ...{ method: 'upload', mediaType: 'text/plain', fileName: 'again.txt' },
        bytes: new TextEncoder().encode(words),
        blocks: splitAtBlankLines(words).map((part) => ({ kind: 'paragraph' as const, text: part })),
      },
    })
  const read = () => readSource(work, { caseId, number: source.number })
  const reasons = () =>
    staleReasonsOf(work.db, [getClaim(work.db, claim.id)], readRelayGraph(work.db, caseId))(claim.id)
  return { work, caseId, source, claim, capture, piece, other, judge, again, read, reasons }
}
