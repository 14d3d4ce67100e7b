import type { ReactNode } from 'react'
import type { History } from '#app/domain/history.ts'
import { PageHead } from '../layout/page.tsx'
import { RichText, useText } from '../text.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Pager } from '../ui/pager.tsx'
import { HistoryList } from './history-list.tsx'
import styles from './history-page.module.css'

type HistoryPageProps = {
  title: string
  /** What the history is of, leading back to it. */
  of?: ReactNode
  /** The end of the store's chain, to keep and to verify later. */
  head?: { sequence: number; hash: string }
  history: History
  casePath: string
  newestTo: string | null
  olderTo: string | null
}

/** The history of a case, a source or a claim, one page of it. */
export function HistoryPage({ title, of, head, newestTo, olderTo, ...list }: HistoryPageProps) {
  const t = useText()
  return (
    <>
      <PageHead title={title} facts={of}>
        {head && <ChainHead {...head} />}
      </PageHead>
      <div>
        <HistoryList {...list} />
        <Pager
          label={t('history.more')}
          first={newestTo}
          firstWords={t('history.newest')}
          next={olderTo}
          nextWords={t('history.older')}
        />
      </div>
    </>
  )
}

function ChainHead({ sequence, hash }: { sequence: number; hash: string }) {
  const t = useText()
  const command = `npx sverka verify --head ${hash.slice(0, 16)}`
  const code = (words: ReactNode[]) => <code key="command">{words}</code>
  return (
    <div className={styles.head}>
      <p>
        <RichText id="history.head" values={{ sequence, command, code }} />
      </p>
      <p className={styles.hash}>
        <code className="hash" title={t('history.head_hash')}>
          {hash}
        </code>
        <CopyButton words={hash} label={t('history.copy_hash')} />
      </p>
    </div>
  )
}
