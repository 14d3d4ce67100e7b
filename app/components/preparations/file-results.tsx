import type { FileResult } from '#app/domain/preparation.ts'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { FileOutcome } from './file-outcome.tsx'

/** What became of each of several files that were sent together, as it is without script. */
export function FileResults({ results, casePath }: { results: FileResult[]; casePath: string }) {
  const t = useText()
  if (results.length === 0) return null
  const read = results.filter((result) => 'preparation' in result).length
  return (
    <Callout
      kind={read === results.length ? 'done' : 'error'}
      role="status"
      title={t('preparations.results', { read, count: results.length })}
    >
      <ul>
        {results.map((result) => (
          <li key={'preparation' in result ? result.preparation : `${result.name} ${result.refusal.id}`}>
            <FileOutcome result={result} casePath={casePath} />
          </li>
        ))}
      </ul>
    </Callout>
  )
}
