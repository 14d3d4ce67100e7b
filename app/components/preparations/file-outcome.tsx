import { Link } from '@remix-run/react'
import type { FileResult } from '#app/domain/preparation.ts'
import { useText } from '../text.tsx'

/** What became of one of several files: the way to what was read, or the reason why nothing was. */
export function FileOutcome({ result, casePath }: { result: FileResult; casePath: string }) {
  const t = useText()
  if ('preparation' in result) {
    return <Link to={`${casePath}/preparations/${result.preparation}`}>{result.name}</Link>
  }
  const { id, values } = result.refusal
  return (
    <>
      {result.name}: {t(id, values)}{' '}
      {id.startsWith('source.known') && values?.source !== undefined && (
        <Link to={`${casePath}/sources/${values.source}`}>
          {t('sources.open_twin', { source: values.source })}
        </Link>
      )}
    </>
  )
}
