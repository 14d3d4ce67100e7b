import { Link } from '@remix-run/react'
import type { ShownPassage, SourceHead } from '#app/domain/claim-page.ts'
import { placeWords } from '#app/messages/place-words.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './evidence-card.module.css'

type SourceLineProps = { source: SourceHead; passage: ShownPassage | null; casePath: string }

/** S2, its title, and where in it the words stand. */
export function SourceLine({ source, passage, casePath }: SourceLineProps) {
  const t = useText()
  const place = passage ? placeWords(t, passage) : t('evidence.whole_source')
  const label = `S${source.number}`
  return (
    <>
      <Link to={`${casePath}/sources/${label}`} className={styles.source}>
        <span className={styles.number}>{label}</span>{' '}
        <span lang={langOf(source.language)}>{source.title}</span>
      </Link>
      {place && <span className={styles.place}>{place}</span>}
    </>
  )
}

/** The place of a passage in the reader; `anchor` names the piece to be shown there. */
export function placeInText(
  casePath: string,
  source: SourceHead,
  passage: ShownPassage,
  anchor = '',
): string {
  const { locator, olderCapture } = passage
  const asked = new URLSearchParams()
  if (olderCapture) asked.set('capture', olderCapture)
  if (locator.kind === 'text') asked.set('at', `${locator.start}-${locator.end}`)
  return `${casePath}/sources/S${source.number}${asked.size > 0 ? `?${asked}` : ''}${anchor && `#${anchor}`}`
}
