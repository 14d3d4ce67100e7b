import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import { importFile } from '../import-file.ts'
import type { FileToRead, Imported } from '../imported.ts'

/** The outcome of a file as plain data, since an error loses its class between threads. */
export type Reading = { imported: Imported } | { refusal: Refusal }

/** Reads a file in this thread. What exhausts the reader, such as a page nested too deeply, is a refusal like any other. */
export async function readHere(file: FileToRead): Promise<Reading> {
  try {
    return { imported: await importFile(file) }
  } catch (error) {
    if (error instanceof WorkbenchError) return { refusal: error.refusal }
    if (error instanceof RangeError) return { refusal: { id: 'capture.too_complex' } }
    throw error
  }
}
