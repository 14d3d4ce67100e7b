import type { Verification } from '#app/domain/verification.ts'
import { onOneSnapshot } from '../atomically.server.ts'
import type { Db } from '../open-database.server.ts'
import { findEventHead } from '../queries/events.server.ts'
import { checkBytes, checkCaptures } from './captures.server.ts'
import { checkChain, checkHead } from './chain.server.ts'
import { startInspection } from './inspection.server.ts'
import { checkJournal } from './journal.server.ts'
import { checkPreparations } from './preparations.server.ts'
import { checkRecords } from './records.server.ts'
import { checkNumbers, checkStructure } from './structure.server.ts'

/**
 * Checks everything the store promises, on one snapshot and without holding up an app that writes meanwhile. With
 * `head`, also that this hash, noted or printed earlier, is part of the chain. Nothing is repaired or changed.
 */
export function verify(db: Db, head?: string): Verification {
  return onOneSnapshot(db, () => {
    const inspection = startInspection(db.$client)
    checkStructure(inspection)
    checkNumbers(inspection)
    checkChain(inspection)
    if (head !== undefined) checkHead(inspection, head)
    checkBytes(inspection)
    checkCaptures(inspection)
    checkPreparations(inspection)
    checkRecords(inspection)
    checkJournal(inspection)
    const { sequence, hash } = findEventHead(db)
    return { head: { sequence, hash }, checked: inspection.checked, findings: inspection.findings }
  })
}
