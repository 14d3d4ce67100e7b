import { numberLabel } from '#app/domain/claim.ts'
import type { Source } from '#app/domain/source.ts'
import { langOf } from '../ui/quote.tsx'

type Named = { source: Pick<Source, 'number' | 'title' | 'language'>; casePath: string }

/** The way back to a source, for the pages below it. */
export function sourceCrumb({ source, casePath }: Named) {
  const label = numberLabel('S', source.number)
  return {
    label: `${label} · ${source.title}`,
    to: `${casePath}/sources/${label}`,
    lang: langOf(source.language),
  }
}
