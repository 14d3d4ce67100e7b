import type { SourceId } from '#app/domain/ids.ts'
import type { Reliability } from '#app/domain/reliability.ts'
import type { ReliabilityDraft } from '#app/domain/reliability-draft.ts'
import { insertReliability } from '#db/queries/reliabilities.server.ts'
import { sourceToChange } from '../sources/source-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { sourceSubject } from './source-subject.server.ts'

export type ReliabilityAssessment = { sourceId: SourceId; draft: ReliabilityDraft }

/** Says how reliable a source is on a topic. An earlier assessment on the topic stays visible. */
export function assessReliability(work: Work, { sourceId, draft }: ReliabilityAssessment): Reliability {
  return change(work, ({ tx, at, record }) => {
    const source = sourceToChange(work, tx, sourceId)
    const reliability: Reliability = {
      ...{ ...draft, id: work.newId('reliability'), sourceId },
      ...{ assessedAt: at, assessedBy: work.actor.id },
    }
    insertReliability(tx, reliability)
    const { ids, label } = sourceSubject(source)
    record({ type: 'reliability_assessed', ...ids, data: { source: label, ...draft } })
    return reliability
  })
}
