import { useLocation } from '@remix-run/react'
import { type Present, placeOfPath } from '#app/domain/live.ts'
import { usePerson } from '../layout/shell-context.tsx'
import { useText } from '../text.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import styles from './live-line.module.css'
import { useLive } from './use-live.ts'

/** Who else is on this page, or in this case. Its being there keeps the page up to date. */
export function LiveLine({ casePath }: { casePath: string }) {
  const t = useText()
  const person = usePerson()
  const announce = useAnnounce()
  const people = useLive(casePath, ({ by }) => {
    const names = by.filter(({ id }) => id !== person?.id).map(({ name }) => name)
    if (names.length > 0) announce(t('live.changed', { who: names.join(', ') }))
  })
  const place = placeOfPath(useLocation().pathname)
  const here = namesOf(people.filter((other) => place !== '' && other.place === place))
  const elsewhere = namesOf(people).filter((name) => !here.includes(name))
  if (people.length === 0) return null
  return (
    <span className={styles.line} role="status">
      {here.length > 0 && <span className={styles.here}>{t('live.here', { who: here.join(', ') })}</span>}
      {elsewhere.length > 0 && <span>{t('live.in_case', { who: elsewhere.join(', ') })}</span>}
    </span>
  )
}

function namesOf(people: Present[]): string[] {
  return [...new Set(people.map(({ name }) => name))]
}
