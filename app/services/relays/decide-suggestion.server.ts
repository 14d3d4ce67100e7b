import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { SourceId } from '#app/domain/ids.ts'
import type { SuggestionDecision } from '#app/domain/relay.ts'
import type { RelayDraft } from '#app/domain/relay-draft.ts'
import type { Source } from '#app/domain/source.ts'
import { decisionVersion } from '#app/domain/suggestion.ts'
import type { Tx } from '#db/open-database.server.ts'
import { findDecision, pairOf, putDecision } from '#db/queries/suggestions.server.ts'
import { sourceToChange } from '../sources/source-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { type RelayRecording, recordRelayOf } from './record-relay.server.ts'
import { sourceInCase, sourceSubject } from './source-subject.server.ts'

/**
 * `sourceId` is the one that has it from the other, if the suggestion is accepted; `place` are the shared words in it. `version` is that of
 * the decision which this one takes the place of.
 */
export type SuggestionDeciding = {
  sourceId: SourceId
  otherSourceId: SourceId
  decision: SuggestionDecision
  draft: RelayDraft
  place: RelayRecording['place']
  version: number
}

/**
 * Decides on two sources that share words. Accepted, it records the relay with the shared words as its passage; rejected, nothing else.
 * `conflict` when somebody decided meanwhile.
 */
export function decideSuggestion(work: Work, deciding: SuggestionDeciding): void {
  change(work, (recorder) => {
    const { tx, at, record } = recorder
    const { decision, draft, place } = deciding
    const source = sourceToChange(work, tx, deciding.sourceId)
    const other = sourceInCase(tx, deciding.otherSourceId, source.caseId)
    if (source.id === other.id) throw new WorkbenchError('invalid', 'relay.itself')
    const { note } = draft
    refuseDecided(tx, source, other, deciding.version)
    putDecision(tx, {
      ...pairOf(source.id, other.id),
      ...{ decision, note, decidedAt: at, decidedBy: work.actor.id },
    })
    const { ids, label } = sourceSubject(source)
    const data = { source: label, other: numberLabel('S', other.number), decision, note }
    record({ type: 'suggestion_decided', ...ids, data })
    if (decision === 'accepted') {
      recordRelayOf(work, recorder, source, { from: { sourceId: other.id }, draft, place })
    }
  })
}

function refuseDecided(tx: Tx, a: Source, b: Source, version: number): void {
  if (decisionVersion(findDecision(tx, a.id, b.id)?.decidedAt) === version) return
  const [first, second] = [a.number, b.number].sort((one, other) => one - other).map((one) => `S${one}`)
  throw new WorkbenchError('conflict', 'conflict.suggestion_decided', { a: first ?? '', b: second ?? '' })
}
