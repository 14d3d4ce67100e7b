import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import type { ReadHandover } from '#app/domain/handover.ts'
import { readAnnotations } from '../annotations/read-annotations.ts'
import { importFile } from '../import-file.ts'
import type { FileToRead, Imported } from '../imported.ts'

/** What there is to read: a work, or annotations of others. */
export type ToRead = { file: FileToRead } | { annotations: Uint8Array }

/** The outcome as plain data, since an error loses its class between processes. `failure` says what an importer did not expect. */
export type Reading = { read: Imported | ReadHandover } | { refusal: Refusal; failure?: string }

/** Reads something in this process. Whatever goes wrong, also what nobody expected, is a refusal of it and nothing else. */
export async function readHere(what: ToRead): Promise<Reading> {
  try {
    return { read: 'file' in what ? await importFile(what.file) : readAnnotations(what.annotations) }
  } catch (error) {
    if (error instanceof WorkbenchError) return { refusal: error.refusal }
    if (error instanceof RangeError) return { refusal: { id: 'capture.too_complex' } }
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { refusal: { id: 'capture.unreadable' }, failure }
  }
}
