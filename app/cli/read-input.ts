import { readFileSync, statSync } from 'node:fs'
import { WorkbenchError } from '#app/domain/errors.ts'
import { largestFile } from '#app/imports/decode-text.ts'

/** The bytes of a file that a command was given; refuses one that is not there or too large before it is read. */
export function readInput(file: string): Buffer<ArrayBuffer> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new WorkbenchError('not_found', 'import.no_file')
  if (found.size > largestFile) throw new WorkbenchError('invalid', 'handover.too_large')
  return readFileSync(file)
}
