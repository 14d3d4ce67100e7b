import type { SheetIndex } from '#app/domain/sheet-reading.ts'
import type { SheetCapture, SheetSource } from '#app/domain/sheet-source.ts'
import { originFacts } from '#app/messages/sheet-relay-words.ts'
import { captureFacts, sourceFacts } from '#app/messages/sheet-words.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './sheet.module.css'
import { SheetFacts } from './sheet-facts.tsx'

/** The numbered source list, with the captures and their hashes. */
export function SheetSources({ sources, index }: { sources: SheetSource[]; index: SheetIndex }) {
  const t = useText()
  return (
    <section aria-labelledby="sheet-sources">
      <h2 id="sheet-sources">{t('sheet.sources')}</h2>
      {sources.length === 0 && <p className="small">{t('sheet.no_sources')}</p>}
      {sources.map((source) => (
        <SourceEntry key={source.number} source={source} index={index} />
      ))}
    </section>
  )
}

function SourceEntry({ source, index }: { source: SheetSource; index: SheetIndex }) {
  const t = useText()
  const { number, title, language, url, captures } = source
  return (
    <article id={number} className={styles.source} aria-labelledby={`${number}-title`}>
      <h3 id={`${number}-title`}>
        <span className={styles.number}>{number}</span>{' '}
        <span lang={langOf(language)} dir="auto">
          {title}
        </span>
      </h3>
      <SheetFacts facts={sourceFacts(t, source)} inline />
      <p className={styles.address}>
        {url === null ? (
          t('sheet.unknown_address')
        ) : (
          <a href={url} rel="noreferrer noopener">
            {url}
          </a>
        )}
      </p>
      <SheetFacts facts={originFacts(t, source, index)} />
      {captures.length === 0 && <p className="small">{t('sheet.no_captures')}</p>}
      {captures.map((capture) => (
        <CaptureEntry key={capture.id} capture={capture} />
      ))}
    </article>
  )
}

function CaptureEntry({ capture }: { capture: SheetCapture }) {
  return (
    <div className={styles.capture}>
      <SheetFacts facts={captureFacts(useText(), capture)} />
    </div>
  )
}
