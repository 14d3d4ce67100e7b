import { Link } from '@remix-run/react'
import type { Preparation } from '#app/domain/preparation.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import { Time } from '../ui/time.tsx'

export type Waiting = Pick<Preparation, 'id' | 'draft' | 'fileName' | 'createdAt'>

/** What was read and not yet added to the case, so that nothing is forgotten. */
export function WaitingList({ waiting, casePath }: { waiting: Waiting[]; casePath: string }) {
  const t = useText()
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="waiting" className="stack">
      <h2 id="waiting">{t('preparations.waiting')}</h2>
      <p className="small">{t('preparations.waiting_hint')}</p>
      <ul className="stack">
        {waiting.map(({ id, draft, fileName, createdAt }) => (
          <li key={id}>
            <Link to={`${casePath}/preparations/${id}`} lang={langOf(draft.language)}>
              {draft.title}
            </Link>{' '}
            <span className="small">
              {fileName} <Time at={createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
