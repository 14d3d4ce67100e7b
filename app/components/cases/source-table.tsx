import { Link } from '@remix-run/react'
import type { Source } from '#app/domain/source.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import { Table } from '../ui/table.tsx'
import { DateWords } from '../ui/time.tsx'
import styles from './source-table.module.css'

export type SourceLine = Pick<Source, 'number' | 'title' | 'publisher' | 'published' | 'language'> & {
  claims: number
  evidence: number
}

/** The sources of a case with what is known of each and how much rests on it. */
export function SourceTable({ sources, sourcesPath }: { sources: SourceLine[]; sourcesPath: string }) {
  const t = useText()
  const head = (
    <tr className={styles.head}>
      <th scope="col">{t('cases.column_source')}</th>
      <th scope="col">{t('cases.column_publisher')}</th>
      <th scope="col">{t('cases.column_published')}</th>
      <th scope="col">{t('cases.column_language')}</th>
      <th scope="col" className={styles.count}>
        {t('cases.column_claims')}
      </th>
      <th scope="col" className={styles.count}>
        {t('cases.column_evidence')}
      </th>
    </tr>
  )
  return (
    <Table caption={t('cases.sources_title')} head={head}>
      {sources.map((source) => (
        <tr key={source.number} className={styles.line}>
          <th scope="row" className={styles.source}>
            <Link to={`${sourcesPath}/S${source.number}`}>
              <span className={styles.number}>S{source.number}</span>
              <span lang={langOf(source.language)}>{source.title}</span>
            </Link>
          </th>
          <td className={source.publisher ? undefined : styles.unknown}>
            {source.publisher ?? t('unknown.publisher')}
          </td>
          <td className={source.published ? undefined : styles.unknown}>
            <DateWords date={source.published} />
          </td>
          <td>{t(`language.${source.language}`)}</td>
          <td className={styles.count} data-label={t('cases.column_claims')}>
            {source.claims}
          </td>
          <td className={styles.count} data-label={t('cases.column_evidence')}>
            {source.evidence}
          </td>
        </tr>
      ))}
    </Table>
  )
}
