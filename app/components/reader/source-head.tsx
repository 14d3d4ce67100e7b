import { Link } from '@remix-run/react'
import { numberLabel } from '#app/domain/claim.ts'
import type { ReadSource } from '#app/domain/reading.ts'
import { CaptureNotice } from '../captures/capture-notice.tsx'
import { RichText, useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import { DateWords, Time } from '../ui/time.tsx'
import styles from './reader.module.css'

type SourceHeadProps = {
  read: Pick<ReadSource, 'source' | 'capture' | 'capturedBy' | 'captures' | 'undecided' | 'remarks'>
  slug: string
  mayEdit: boolean
  onKeys: () => void
}

/** What is known of the source, and of its copy that is read here. What is not known is said to be unknown. */
export function SourceHead({ read, slug, mayEdit, onKeys }: SourceHeadProps) {
  const t = useText()
  const { source, capture, capturedBy, captures, remarks } = read
  const here = `/cases/${slug}/sources/${numberLabel('S', source.number)}`
  const hash = capture.bytesSha256
  return (
    <header className={styles.head}>
      <h1 lang={langOf(source.language)}>{source.title}</h1>
      <div className="facts">
        <span>{source.publisher ?? t('unknown.publisher')}</span>
        {source.authors.length > 0 && <span>{source.authors.join(', ')}</span>}
        <DateWords date={source.published} />
        <span>{t(`language.${source.language}`)}</span>
        <span>
          <RichText
            id={capturedBy ? 'reader.captured_by' : 'reader.captured'}
            values={{ when: <Time at={capture.capturedAt} />, who: capturedBy }}
          />
        </span>
        <span className="hash" title={t('reader.sha', { hash })}>
          {t('reader.sha_short', { start: hash.slice(0, 8), end: hash.slice(-8) })}
        </span>
      </div>
      <div className="facts" data-screen-only>
        {source.url && (
          <a href={source.url} rel="noreferrer noopener">
            {t('reader.at_source')}
          </a>
        )}
        <a href={`${here}/file`} download>
          {t('reader.original')}
        </a>
        <a href={`${here}/handover`} download>
          {t('reader.take_along')}
        </a>
        <Link to={`${here}/remarks`}>{t('reader.remarks', { count: remarks })}</Link>
        <Link to={`${here}/relays`}>{t('reader.relays')}</Link>
        <Link to={`${here}/history`}>{t('reader.history')}</Link>
        {captures.length > 1 && <Link to={`${here}/compare`}>{t('captures.compare')}</Link>}
        {mayEdit && <Link to={`${here}/capture`}>{t('captures.again')}</Link>}
        {mayEdit && <Link to={`${here}/edit`}>{t('reader.edit')}</Link>}
        <button type="button" className={styles.keysButton} aria-haspopup="dialog" onClick={onKeys}>
          {t('reader.keys_button')} <kbd>?</kbd>
        </button>
      </div>
      <CaptureNotice read={read} here={here} />
    </header>
  )
}
