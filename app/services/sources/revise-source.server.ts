import { numberLabel } from '#app/domain/claim.ts'
import { fieldChanges } from '#app/domain/event.ts'
import type { SourceId } from '#app/domain/ids.ts'
import type { Source, SourceDraft } from '#app/domain/source.ts'
import { getSource, updateSource } from '#db/queries/sources.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { sourceToChange } from './source-to-change.server.ts'

export type SourceRevision = { sourceId: SourceId; version: number; draft: SourceDraft }

const fields = ['title', 'kind', 'publisher', 'authors', 'url', 'published', 'language', 'note'] as const

/** Corrects what is known of a source. Its captures stay as they are. */
export function reviseSource(work: Work, { sourceId, version, draft }: SourceRevision): Source {
  return changeIfAny(work, ({ tx, record }) => {
    const before = sourceToChange(work, tx, sourceId)
    const changes = fieldChanges<SourceDraft>(before, draft, fields)
    if (changes.length === 0) return before
    updateSource(tx, { ...before, version }, draft)
    const { caseId, number } = before
    record({ type: 'source_revised', caseId, sourceId, data: { source: numberLabel('S', number), changes } })
    return getSource(tx, sourceId)
  })
}
