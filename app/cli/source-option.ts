import { InvalidArgumentError } from 'commander'
import { parseNumberLabel } from '#app/domain/claim.ts'
import { textFor } from '#app/messages/text.ts'

/** Reads an option that names a source of a case: `S2` -> 2. */
export function readSourceNumber(value: string): number {
  const number = parseNumberLabel('S', value)
  if (number === null) throw new InvalidArgumentError(textFor('en')('sheet.cli_bad_source'))
  return number
}
