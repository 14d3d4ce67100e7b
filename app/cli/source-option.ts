import { InvalidArgumentError } from 'commander'
import { parseNumberLabel } from '#app/domain/claim.ts'
import { programTextFor } from '#app/messages/program.ts'

/** Reads an option that names a source of a case: `S2` -> 2. */
export function readSourceNumber(value: string): number {
  const number = parseNumberLabel('S', value)
  if (number === null) throw new InvalidArgumentError(programTextFor('en')('sheet.cli_bad_source'))
  return number
}
