import { Link } from '@remix-run/react'
import type { ShownRow } from '#app/domain/board-page.ts'
import type { SourceHead } from '#app/domain/claim-page.ts'
import { placeWords } from '#app/messages/place-words.ts'
import { placeInText } from '../evidence/source-line.tsx'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './board-row-head.module.css'
import table from './board-table.module.css'

type BoardRowHeadProps = { row: ShownRow; source: SourceHead | null; casePath: string }

/** The exact words of a row, which lead to their place in the text; or what is missing. */
export function BoardRowHead({ row, source, casePath }: BoardRowHeadProps) {
  const t = useText()
  return (
    <th scope="row">
      <div className={table.first}>
        <RowWords row={row} source={source} casePath={casePath} />
        {row.isFlat && <p className={styles.note}>{t('board.flat')}</p>}
      </div>
    </th>
  )
}

function RowWords({ row, source, casePath }: BoardRowHeadProps) {
  const t = useText()
  const { passage, absence } = row
  if (absence) {
    return (
      <a href={`#${absence.id}`} data-grid-stop="" className={styles.words} dir="auto">
        {absence.text}
      </a>
    )
  }
  if (!source) return null
  if (!passage) {
    return (
      <Link to={`${casePath}/sources/S${source.number}`} data-grid-stop="">
        {t('board.whole_source')}
      </Link>
    )
  }
  const place = placeWords(t, passage)
  const words = passage.locator.kind === 'text' ? passage.locator.exact : place
  return (
    <>
      <Link
        to={placeInText(casePath, source, passage)}
        data-grid-stop=""
        className={styles.quote}
        lang={langOf(source.language)}
        dir="auto"
      >
        {words}
      </Link>
      {passage.locator.kind === 'text' && place && <p className={styles.note}>{place}</p>}
    </>
  )
}
