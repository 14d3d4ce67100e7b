import { WorkbenchError } from '#app/domain/errors.ts'

/** Throws `conflict` when an update that named a version met no row: somebody else changed it first. */
export function expectUpdated(result: { changes: number }): void {
  if (result.changes !== 1) throw new WorkbenchError('conflict', 'conflict.stale_version')
}
