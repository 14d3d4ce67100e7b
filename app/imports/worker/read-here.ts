import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import { importFile } from '../import-file.ts'
import type { FileToRead, Imported } from '../imported.ts'

/** The outcome of a file as plain data, since an error loses its class between processes. `failure` says what an importer did not expect. */
export type Reading = { imported: Imported } | { refusal: Refusal; failure?: string }

/** Reads a file in this process. Whatever goes wrong, also what nobody expected, is a refusal of this file and nothing else. */
export async function readHere(file: FileToRead): Promise<Reading> {
  try {
    return { imported: await importFile(file) }
  } catch (error) {
    if (error instanceof WorkbenchError) return { refusal: error.refusal }
    if (error instanceof RangeError) return { refusal: { id: 'capture.too_complex' } }
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { refusal: { id: 'capture.unreadable' }, failure }
  }
}
