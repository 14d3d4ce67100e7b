import { Link } from '@remix-run/react'
import { pathAtMoment } from '#app/domain/moment.ts'
import type { Sheet } from '#app/domain/sheet.ts'
import { isFiltered } from '#app/domain/sheet-reading.ts'
import { headFacts } from '#app/messages/sheet-words.ts'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import styles from './sheet.module.css'
import { SheetFacts } from './sheet-facts.tsx'

type SheetHeadProps = { sheet: Sheet; query: string; casePath: string }

/** Which case, which state of the store, asked for by whom; and the ways to take the sheet along. */
export function SheetHead({ sheet, query, casePath }: SheetHeadProps) {
  const t = useText()
  const lasting = `${pathAtMoment(casePath, sheet.head.sequence)}/sheet${query}`
  return (
    <header className={styles.head}>
      <p className={styles.kind}>{t('sheet.title')}</p>
      <h1 dir="auto">{sheet.case.title}</h1>
      {sheet.case.summary !== '' && (
        <p className={styles.lead} dir="auto">
          {sheet.case.summary}
        </p>
      )}
      <SheetDownloads path={casePath} query={query} />
      <SheetFacts facts={headFacts(t, sheet)} />
      <p className="small">{t('sheet.hash_note')}</p>
      <p className="row" data-screen-only>
        <Link to={`${casePath}/claims${query}`}>{t('sheet.to_claims')}</Link>
        {isFiltered(sheet) && <Link to={`${casePath}/sheet`}>{t('sheet.to_whole')}</Link>}
        <Link to={lasting}>{t('sheet.lasting')}</Link>
      </p>
    </header>
  )
}

function SheetDownloads({ path, query }: { path: string; query: string }) {
  const t = useText()
  return (
    <nav className="row" aria-label={t('sheet.downloads')} data-screen-only>
      <span className="small" aria-hidden="true">
        {t('sheet.downloads')}
      </span>
      {(['html', 'md', 'csv', 'json'] as const).map((format) => (
        <LinkButton key={format} to={`${path}/sheet/${format}${query}`} reloadDocument download>
          {t(`sheet.download_${format}`)}
        </LinkButton>
      ))}
      <LinkButton to={`${path}/handover/file`} reloadDocument download>
        {t('sheet.download_annotations')}
      </LinkButton>
    </nav>
  )
}
