import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, PreparationId } from '#app/domain/ids.ts'
import type { Preparation } from '#app/domain/preparation.ts'
import { sha256 } from '#db/hash.server.ts'
import { findTwin } from '#db/queries/captures.server.ts'
import { findWaitingTwin } from '#db/queries/preparations.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'
import { knownAddresses } from './known-addresses.server.ts'

export type Candidate = Pick<Preparation, 'retrieval' | 'bytes' | 'text'> & {
  caseId: CaseId
  /** The address that is known of the work. */
  url: string | null
  /** The preparation that it is, when it is one already. */
  own?: PreparationId
}

/**
 * Refuses a work that the case has already: its bytes, its text or its address (also one that a capture was fetched from), as a source or still
 * on its way in, naming which. Works
 * without text are told by their bytes alone.
 */
export function refuseTwin(work: Pick<Work, 'db'>, candidate: Candidate): void {
  refuseKnownText(work, candidate)
  refuseKnownAddress(work, candidate)
  refuseWaiting(work, candidate)
}

function refuseKnownText({ db }: Pick<Work, 'db'>, { caseId, bytes, text }: Candidate): void {
  const textSha256 = text === '' ? null : sha256(text)
  const twin = findTwin(db, caseId, { bytesSha256: sha256(bytes), textSha256 })
  if (twin) throw new WorkbenchError('invalid', 'source.known', named(twin))
}

function refuseKnownAddress({ db }: Pick<Work, 'db'>, { caseId, url, retrieval }: Candidate): void {
  const addresses = [url, retrieval?.requested, retrieval?.address].flatMap((one) => one ?? [])
  if (addresses.length === 0) return
  const twin = knownAddresses(db, caseId)(addresses)
  if (twin) throw new WorkbenchError('invalid', 'source.known_address', named(getSource(db, twin)))
}

function refuseWaiting({ db }: Pick<Work, 'db'>, { caseId, bytes, text, own }: Candidate): void {
  const twin = findWaitingTwin(db, caseId, { bytes, text, own: own ?? null })
  if (twin) throw new WorkbenchError('invalid', 'source.waiting', { title: twin.draft.title })
}

function named({ number, title }: { number: number; title: string }) {
  return { source: numberLabel('S', number), title }
}
