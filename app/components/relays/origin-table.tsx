import type { MapRow, MapRowRoot } from '#app/domain/origin-map.ts'
import { useText } from '../text.tsx'
import { StanceMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import { Table } from '../ui/table.tsx'
import styles from './relays.module.css'
import { RootName } from './root-name.tsx'

type OriginTableProps = {
  rows: MapRow[]
  casePath: string
  /** Whether the rows say something of claims; the column is left out otherwise. */
  ofClaims: boolean
}

/** What the map shows, source by source. */
export function OriginTable({ rows, casePath, ofClaims }: OriginTableProps) {
  const t = useText()
  const head = (
    <tr>
      <th scope="col">{t('origins.column_source')}</th>
      {ofClaims && <th scope="col">{t('origins.column_says')}</th>}
      <th scope="col">{t('origins.column_from')}</th>
      <th scope="col">{t('origins.column_roots')}</th>
    </tr>
  )
  return (
    <Table caption={t('origins.table')} head={head}>
      {rows.map(({ source, evidence, from, roots }) => (
        <tr key={source.number}>
          <th scope="row" className={styles.source}>
            <NumberLabel label={`S${source.number}`} to={`${casePath}/sources/S${source.number}/relays`} />{' '}
            <span lang={langOf(source.language)}>{source.title}</span>
          </th>
          {ofClaims && (
            <td>
              {evidence.map((piece) => (
                <p key={piece.number}>
                  <NumberLabel
                    label={`E${piece.number}`}
                    to={`${casePath}/claims/C${piece.claim}#E${piece.number}`}
                  />{' '}
                  <StanceMark stance={piece.stance} />
                </p>
              ))}
            </td>
          )}
          <td>
            {from.length === 0 && t('origins.from_nobody')}
            {from.map(({ root, kind }) => (
              <p key={root.id}>
                {t(`relay_kind.${kind}`)} <RootName root={root} casePath={casePath} />
              </p>
            ))}
          </td>
          <td>
            {roots.map((found) => (
              <p key={`${found.root.id} ${found.isKnown} ${found.isFirstHand}`}>
                <RootName root={found.root} casePath={casePath} />
                <HowKnown {...found} />
              </p>
            ))}
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** Whether it is known to be an origin, and for which claims where that is not so for all. */
function HowKnown({ isKnown, isFirstHand, claims }: MapRowRoot) {
  const t = useText()
  const labels = claims?.map((number) => `C${number}`).join(', ') ?? ''
  const said = [
    ...(isFirstHand ? [t('origins.first_hand')] : []),
    ...(isKnown ? [] : [t('origins.root_unknown')]),
    ...(labels === '' ? [] : [t('origins.holds_for', { claims: labels })]),
  ]
  return said.length > 0 && <span className={styles.none}>: {said.join(', ')}</span>
}
