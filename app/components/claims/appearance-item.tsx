import { Link } from '@remix-run/react'
import type { ShownAppearance } from '#app/domain/claim-page.ts'
import cardStyles from '../evidence/evidence-card.module.css'
import { RetractionLine } from '../evidence/retraction-line.tsx'
import { placeInText, SourceLine } from '../evidence/source-line.tsx'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import { Time } from '../ui/time.tsx'
import styles from './appearances.module.css'

type AppearanceItemProps = { appearance: ShownAppearance; casePath: string; mayEdit: boolean }

/** A passage in which the claim is made, in the words around it, and the way to it in the text. */
export function AppearanceItem({ appearance, casePath, mayEdit }: AppearanceItemProps) {
  const t = useText()
  const { source, passage, role, noted, retraction } = appearance
  const { locator } = passage
  const translation = passage.translations.find((one) => one.language === 'en')
  return (
    <li className={styles.item} data-retracted={retraction !== null || undefined}>
      <p className={cardStyles.line}>
        <SourceLine source={source} passage={passage} casePath={casePath} />
        <span>{t(`appearance_role.${role}`)}</span>
      </p>
      {locator.kind === 'text' && (
        <blockquote className={styles.words} lang={langOf(source.language)} dir="auto">
          <span className={styles.around}>{outerWords(locator.prefix, 'before')}</span>
          <mark className={styles.quote}>{locator.exact}</mark>
          <span className={styles.around}>{outerWords(locator.suffix, 'after')}</span>
        </blockquote>
      )}
      {translation && (
        <p className={styles.translation}>
          {translation.text} <span className="small">({t(`translation_maker.${translation.madeBy}`)})</span>
        </p>
      )}
      <p className={cardStyles.tags}>
        <span className={cardStyles.signature}>
          {t('evidence.noted', { by: noted.by })} <Time at={noted.at} precision="day" />
        </span>
        <Link to={placeInText(casePath, source, passage)} data-screen-only="">
          {t('evidence.in_text')}
        </Link>
        {mayEdit && !retraction && (
          <Link to={`${casePath}/appearances/${appearance.id}`} data-screen-only="">
            {t('claims.retract_appearance')}
          </Link>
        )}
      </p>
      <RetractionLine retraction={retraction} />
    </li>
  )
}

/** The words around a quote as whole words; what is cut off is marked by an ellipsis. */
function outerWords(words: string, side: 'before' | 'after'): string {
  const line = side === 'before' ? words.slice(words.lastIndexOf('\n') + 1) : (words.split('\n')[0] ?? '')
  if (line.trim() === '') return ''
  const isWhole = line.length < words.length
  if (isWhole) return line
  return side === 'before' ? `…${line.replace(/^\S*/, '')}` : `${line.replace(/\S*$/, '').trimEnd()} …`
}
