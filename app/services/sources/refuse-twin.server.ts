import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { sha256 } from '#db/hash.server.ts'
import { findTwin } from '#db/queries/captures.server.ts'
import type { Work } from '../work.server.ts'

export type Candidate = { caseId: CaseId; bytes: Uint8Array; text: string; address?: string | null }

/** Refuses bytes, a text or an address that a source of the case already has, naming that source. Scans without text are told by their bytes alone. */
export function refuseTwin(
  { db }: Pick<Work, 'db'>,
  { caseId, bytes, text, address = null }: Candidate,
): void {
  const twin = findTwin(db, caseId, {
    bytesSha256: sha256(bytes),
    textSha256: text === '' ? null : sha256(text),
    address,
  })
  if (!twin) return
  const { number, title } = twin
  throw new WorkbenchError('invalid', 'source.known', { source: numberLabel('S', number), title })
}
