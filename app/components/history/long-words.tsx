import type { ReactNode } from 'react'
import { beginningOf } from '#app/domain/history.ts'
import type { Language } from '#app/domain/language.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './long-words.module.css'

type LongWordsProps = {
  text: string
  language?: Language | undefined
  /** Sets words that are exact and from a source in the reading face. */
  exact?: boolean
  /** Without a fold: the beginning is all there is. */
  brief?: boolean
  /** How the words are set, for chips in them. */
  render?: (text: string) => ReactNode
}

/** Words in full when they are short; else their beginning, and all of them behind a fold. */
export function LongWords({ text, language, exact, brief, render = (words) => words }: LongWordsProps) {
  const t = useText()
  const beginning = beginningOf(text, brief ? 120 : 200)
  const shown = {
    className: exact ? styles.exact : styles.words,
    lang: language && langOf(language),
    dir: 'auto' as const,
  }
  if (beginning === null) return <div {...shown}>{render(text)}</div>
  return (
    <div className={styles.long}>
      <div {...shown} data-beginning="">
        {render(beginning)}
      </div>
      {!brief && (
        <details>
          <summary>{t('history.whole')}</summary>
          <div {...shown}>{render(text)}</div>
        </details>
      )}
    </div>
  )
}
