import type { SheetPassage, SheetTranslation } from '#app/domain/sheet-parts.ts'
import type { SheetIndex } from '#app/domain/sheet-reading.ts'
import { locatorWords, sourceWords } from '#app/messages/sheet-words.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './sheet.module.css'

type QuoteProps = { passage: SheetPassage; translations: SheetTranslation[]; index: SheetIndex }

/** The words of a passage in their language, and what they say in others. */
export function SheetQuote({ passage, translations, index }: QuoteProps) {
  const t = useText()
  return (
    <figure className={styles.quote}>
      <blockquote lang={langOf(index.source(passage.source).language)} dir="auto">
        {passage.exact}
      </blockquote>
      {translations.map(({ language, text, madeBy }) => (
        <figcaption key={language}>
          <span lang={langOf(language)} dir="auto">
            {text}
          </span>{' '}
          <small>
            {t(`language.${language}`)}, {t(`translation_maker.${madeBy}`)}
          </small>
        </figcaption>
      ))}
    </figure>
  )
}

type PlaceProps = { source: string; passage: SheetPassage | null; index: SheetIndex }

/** The source and the place in it. */
export function SheetPlace({ source, passage, index }: PlaceProps) {
  const t = useText()
  return (
    <>
      <a href={`#${source}`}>
        <bdi>{sourceWords(t, index.source(source))}</bdi>
      </a>
      , {locatorWords(t, passage)}
    </>
  )
}
