import type { SideCount } from '#app/domain/origins.ts'
import type { Text } from './text.ts'

/** Who speaks for one side of a claim: "3 sources, 1 origin and 1 unknown". */
export function sideWords(text: Text, { sources, confirmed, possible }: SideCount): string {
  return text('origins.side', { sources, confirmed, unknown: possible - confirmed })
}
