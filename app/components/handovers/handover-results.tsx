import type { HandoverRow, ToldHandover } from '#app/domain/handover.ts'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { Table } from '../ui/table.tsx'
import styles from './handover-results.module.css'

/** What became of a file: the counts, then each row, those first that somebody should look at. */
export function HandoverResults({ result, casePath }: { result: ToldHandover; casePath: string }) {
  const t = useText()
  const { rows, count, sources, claims, missing } = result
  const total = count.added + count.known + count.refused
  const head = (
    <tr>
      <th scope="col">{t('handover.column_words')}</th>
      <th scope="col">{t('handover.column_source')}</th>
      <th scope="col">{t('handover.column_found')}</th>
      <th scope="col">{t('handover.column_became')}</th>
    </tr>
  )
  return (
    <div className="stack">
      <Callout
        kind={count.refused > 0 ? 'stale' : 'done'}
        role="status"
        title={t('handover.result', { added: count.added, known: count.known, refused: count.refused })}
      >
        {(sources > 0 || claims > 0) && <p>{t('handover.result_besides', { sources, claims })}</p>}
        {missing > 0 && <p>{t('handover.result_missing', { missing })}</p>}
      </Callout>
      {rows.length > 0 && (
        <Table caption={t('handover.result_rows')} head={head}>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are told once, in this order, and have no name of their own
            <ResultRow key={at} row={row} casePath={casePath} />
          ))}
        </Table>
      )}
      {rows.length < total && (
        <p className="small">{t('handover.more_rows', { more: total - rows.length })}</p>
      )}
    </div>
  )
}

function ResultRow({ row, casePath }: { row: HandoverRow; casePath: string }) {
  const t = useText()
  const { words, source, outcome, disagrees, did } = row
  return (
    <tr>
      <th scope="row">
        <span className={styles.words} dir="auto">
          {words === '' ? t('handover.no_words') : words}
        </span>
      </th>
      <td>
        {source !== null && (
          <NumberLabel label={`S${source}`} to={`${casePath}/sources/S${source}/remarks`} />
        )}
      </td>
      <td data-outcome={outcome ?? undefined}>
        {did === 'added' && row.as !== 'reply' && t(`remark_outcome.${outcome ?? 'whole'}`)}
        {disagrees && <span className="small"> {t('remarks.disagrees')}</span>}
      </td>
      <td>{became(row)}</td>
    </tr>
  )

  function became(each: HandoverRow): string {
    if (each.did === 'known') return t('handover.known')
    return each.did === 'added' ? t(`handover.as_${each.as}`) : t(each.reason, each.values)
  }
}
