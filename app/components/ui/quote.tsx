import type { Language } from '#app/domain/language.ts'
import type { TranslationMaker } from '#app/domain/translation.ts'
import { useText } from '../text.tsx'
import { classNames } from './class-names.ts'
import styles from './quote.module.css'

type QuoteProps = {
  text: string
  language: Language
  translation?: { text: string; language: Language; madeBy: TranslationMaker } | null
  /** `beside` sets the translation in a second column where there is room. */
  layout?: 'below' | 'beside'
}

/** Exact words in the reading face and their own language; a translation stays in the interface face and says whose it is. */
export function Quote({ text, language, translation = null, layout = 'below' }: QuoteProps) {
  const t = useText()
  return (
    <figure className={classNames(styles.quote, layout === 'beside' && styles.beside)}>
      <blockquote className={styles.words} lang={langOf(language)} dir="auto">
        {text}
      </blockquote>
      {translation && (
        <figcaption className={styles.translation}>
          <span lang={langOf(translation.language)} dir="auto">
            {translation.text}
          </span>{' '}
          <span className={styles.maker}>({t(`translation_maker.${translation.madeBy}`)})</span>
        </figcaption>
      )}
    </figure>
  )
}

/** For a `lang` attribute; a language not determined has none, so that nothing is read out in a wrong voice. */
export function langOf(language: Language): string {
  return language === 'und' ? '' : language
}
