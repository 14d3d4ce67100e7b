import { Link } from '@remix-run/react'
import type { ShownAspect, ShownValue, ShownValueGroup } from '#app/domain/board-page.ts'
import { placeWords } from '#app/messages/place-words.ts'
import { saidText, waysText } from '#app/messages/value-words.ts'
import { placeInText } from '../evidence/source-line.tsx'
import { useText } from '../text.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import { Table } from '../ui/table.tsx'
import styles from './values-block.module.css'

type ValuesBlockProps = { values: ShownAspect[]; casePath: string; boardPath: string; mayEdit: boolean }

/** What the answers differ on: each aspect with its values in line, equal ones together, each beside its quote. */
export function ValuesBlock({ values, ...paths }: ValuesBlockProps) {
  const t = useText()
  return (
    <>
      {values.map((aspect) => {
        const title = t('board.values_of', { aspect: aspect.aspect, kind: t(`value_kind.${aspect.kind}`) })
        return (
          <div key={title} className={styles.aspect}>
            <h3 dir="auto">{title}</h3>
            <Table caption={title} head={<Heads />}>
              {aspect.groups.map((group) =>
                group.values.map((value, at) => (
                  <ValueRow
                    key={value.id}
                    value={value}
                    {...paths}
                    reading={at === 0 ? { aspect, group } : null}
                  />
                )),
              )}
            </Table>
          </div>
        )
      })}
    </>
  )
}

function Heads() {
  const t = useText()
  return (
    <tr>
      <th scope="col">{t('board.value_column')}</th>
      <th scope="col">{t('board.value_answer')}</th>
      <th scope="col">{t('board.value_place')}</th>
      <th scope="col">{t('board.value_reading')}</th>
    </tr>
  )
}

type Read = { aspect: ShownAspect; group: ShownValueGroup }
type ValueRowProps = Omit<ValuesBlockProps, 'values'> & { value: ShownValue; reading: Read | null }

function ValueRow({ value, reading, casePath, boardPath, mayEdit }: ValueRowProps) {
  const t = useText()
  return (
    <tr className={reading ? styles.begins : undefined}>
      <th scope="row" className={styles.text} lang={langOf(value.language)} dir="auto">
        {value.text}
      </th>
      <td>
        <NumberLabel label={`C${value.claim}`} to={`${casePath}/claims/C${value.claim}`} />
      </td>
      <td>
        <Quoted value={value} casePath={casePath} />
        {mayEdit && (
          <Link className={styles.act} to={`${boardPath}/retract?what=${value.id}`} data-screen-only="">
            {t('questions.retract')}
          </Link>
        )}
      </td>
      {reading && (
        <td rowSpan={reading.group.values.length} className={styles.reading}>
          <Reading {...reading} />
        </td>
      )}
    </tr>
  )
}

function Quoted({ value: { passage, source, language }, casePath }: { value: ShownValue; casePath: string }) {
  const t = useText()
  if (!passage || !source) return <span className="small">{t('board.value_no_passage')}</span>
  const words = passage.locator.kind === 'text' ? passage.locator.exact : ''
  return (
    <>
      <Link
        to={placeInText(casePath, source, passage)}
        className={styles.quote}
        lang={langOf(language)}
        dir="auto"
      >
        {words}
      </Link>
      <p className="small">
        S{source.number} {placeWords(t, passage)}
      </p>
    </>
  )
}

/** What the group was read as and why its values are taken for the same; what is only alike is said to be only that. */
function Reading({ aspect, group }: Read) {
  const t = useText()
  const { reading, ways, alike } = group
  const isSpelling = aspect.kind === 'name' || aspect.kind === 'place'
  if (!reading) return <p>{t('value_said.not_read')}</p>
  const said = isSpelling ? (group.values[0]?.text ?? '') : saidText(t, aspect.kind, reading)
  return (
    <>
      {ways.length > 0 && <p>{t('value_said.same', { said, ways: waysText(t, ways) })}</p>}
      {ways.length === 0 && !isSpelling && <p>{t('value_said.read_as', { said })}</p>}
      {reading.approximation && <p className="small">{t('value_said.not_exact')}</p>}
      {alike.map(({ group: at, how }) => {
        const other = aspect.groups[at]?.values[0]?.text ?? ''
        return (
          <p key={at} className="small">
            {t(`value_said.alike_${how}`, { other })}
          </p>
        )
      })}
    </>
  )
}
