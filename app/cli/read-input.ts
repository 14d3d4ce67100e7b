import { readFileSync, statSync } from 'node:fs'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { RefusalId } from '#app/domain/refusals.ts'
import { largestFile } from '#app/imports/decode-text.ts'

/** The bytes of a file that a command was given; refuses one that is not there, too large, or not to be read by whoever asks. */
export function readInput(file: string, tooLarge: RefusalId): Buffer<ArrayBuffer> {
  try {
    return read(file, tooLarge)
  } catch (error) {
    if (error instanceof WorkbenchError) throw error
    const reason = (error as NodeJS.ErrnoException).code
    if (reason === undefined) throw error
    throw new WorkbenchError('invalid', 'import.unreadable_file', { reason })
  }
}

function read(file: string, tooLarge: RefusalId): Buffer<ArrayBuffer> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new WorkbenchError('not_found', 'import.no_file')
  if (found.size > largestFile) throw new WorkbenchError('invalid', tooLarge)
  return readFileSync(file)
}
