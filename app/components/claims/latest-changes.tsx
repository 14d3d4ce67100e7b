import { Link } from '@remix-run/react'
import type { History } from '#app/domain/history.ts'
import { HistoryList } from '../history/history-list.tsx'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'

type LatestChangesProps = { history: History; casePath: string; claimPath: string }

/** The last few changes of the claim, and the way to all of them. */
export function LatestChanges({ history, casePath, claimPath }: LatestChangesProps) {
  const t = useText()
  return (
    <Section
      title={t('claims.latest_changes')}
      id="changes"
      actions={
        history.before !== null && <Link to={`${claimPath}/history`}>{t('claims.whole_history')}</Link>
      }
    >
      <HistoryList history={history} casePath={casePath} heading="h3" brief />
    </Section>
  )
}
