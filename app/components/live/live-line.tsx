import type { Present } from '#app/domain/live.ts'
import { usePerson } from '../layout/shell-context.tsx'
import { useText } from '../text.tsx'
import { HeldNotice } from './held-notice.tsx'
import styles from './live-line.module.css'
import { useLive } from './use-live.ts'
import { useNews } from './use-news.ts'
import { useRefresh } from './use-refresh.ts'

type LiveLineProps = {
  casePath: string
  /** The newest event that the page shows. */
  shown: number
}

/** Who else is on this page, or in this case. Its being there keeps the page up to date. */
export function LiveLine({ casePath, shown }: LiveLineProps) {
  const t = useText()
  const person = usePerson()
  const { isFresh, showUntil, held, show } = useRefresh(shown)
  const tell = useNews(isFresh)
  const { place, people } = useLive(casePath, shown, ({ sequence, by }) => {
    showUntil(sequence)
    tell(by.filter(({ id }) => id !== person?.id).map(({ name }) => name))
  })
  const here = namesOf(people.filter((other) => place !== '' && other.place === place))
  const elsewhere = namesOf(people).filter((name) => !here.includes(name))
  const parts = [
    here.length > 0 && t('live.here', { who: here.join(', ') }),
    elsewhere.length > 0 && t('live.in_case', { who: elsewhere.join(', ') }),
  ]
  const [hereWords, elsewhereWords] = parts
  return (
    <>
      <span className={styles.line} role="status" title={parts.filter(Boolean).join(' ') || undefined}>
        {hereWords && <span className={styles.here}>{hereWords}</span>}
        {elsewhereWords && <span>{elsewhereWords}</span>}
      </span>
      {held && <HeldNotice why={held} show={show} />}
    </>
  )
}

function namesOf(people: Present[]): string[] {
  return [...new Set(people.map(({ name }) => name))]
}
