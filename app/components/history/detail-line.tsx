import { Fragment, type ReactNode } from 'react'
import type { FieldChange } from '#app/domain/event.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { partialDateText } from '#app/messages/dates.ts'
import { termText } from '#app/messages/terms.ts'
import type { Text } from '#app/messages/text.ts'
import { RichText, useText } from '../text.tsx'
import { EvidenceChip } from '../ui/number-label.tsx'
import styles from './detail-line.module.css'
import { LongWords } from './long-words.tsx'
import type { Detail } from './telling.tsx'

type DetailLineProps = { detail: Detail; casePath: string; brief?: boolean }

/** One line of what an event says beyond its sentence. */
export function DetailLine({ detail, casePath, brief = false }: DetailLineProps) {
  const t = useText()
  if (detail.kind === 'change') {
    return (
      <Labelled label={fieldName(t, detail.change.field)}>
        <ChangedField change={detail.change} area={detail.area} brief={brief} />
      </Labelled>
    )
  }
  return (
    <Labelled label={detail.label && t(detail.label)}>
      {detail.kind === 'hash' ? (
        <code className="hash">{detail.text}</code>
      ) : (
        <LongWords
          text={detail.text}
          language={'language' in detail ? detail.language : undefined}
          exact={detail.kind === 'quote'}
          brief={brief}
          {...(detail.kind === 'reasons' && {
            render: (text) => withChips(text, `${casePath}/claims/${detail.claim}`),
          })}
        />
      )}
    </Labelled>
  )
}

function Labelled({ label, children }: { label: string | undefined; children: ReactNode }) {
  return (
    <div className={styles.line}>
      {label && <div className={styles.label}>{label}</div>}
      <div className={styles.said}>{children}</div>
    </div>
  )
}

/** A rationale as an event keeps it names evidence as `[E3]`. */
function withChips(text: string, claimPath: string): ReactNode {
  return text.split(/\[(E[1-9]\d*)\]/).map((part, at) => {
    const key = `${at} ${part}`
    return at % 2 === 1 ? (
      <EvidenceChip key={key} label={part} to={`${claimPath}#${part}`} />
    ) : (
      <Fragment key={key}>{part}</Fragment>
    )
  })
}

type ChangedFieldProps = { change: FieldChange; area: string | undefined; brief: boolean }

function ChangedField({ change, area, brief }: ChangedFieldProps) {
  const t = useText()
  const { field, from, to } = change
  if (longFields.has(field)) {
    return (
      <>
        <Labelled label={t('history.from')}>
          <LongWords text={from ?? t('history.empty')} brief={brief} />
        </Labelled>
        <Labelled label={t('history.to')}>
          <LongWords text={to ?? t('history.empty')} brief={brief} />
        </Labelled>
      </>
    )
  }
  const shown = (value: string | null) => value && valueWords(t, { field, area, value })
  const values = {
    from: <Value key="from" words={shown(from)} />,
    to: <Value key="to" words={shown(to)} />,
  }
  return <RichText id="history.changed" values={values} />
}

function Value({ words }: { words: string | null }) {
  const t = useText()
  if (words === null) return <span className={styles.unknown}>{t('history.unknown')}</span>
  return <bdi className={styles.value}>{words}</bdi>
}

const longFields: ReadonlySet<string> = new Set(['note', 'summary'])
const dateFields: ReadonlySet<string> = new Set(['published', 'claimedOn'])

type FieldValue = { field: string; area: string | undefined; value: string }

/** Several choices are recorded with a comma between them. */
function valueWords(t: Text, { field, area, value }: FieldValue): string {
  if (dateFields.has(field)) return partialDateText(t, value as PartialDate)
  if (!area) return value
  return value
    .split(', ')
    .map((word) => termText(t, area, word))
    .join(', ')
}

/** The name of a field in words: `claimedOn` reads "Claimed on". */
function fieldName(t: Text, field: string): string {
  const name = field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
  return termText(t, 'history.field', name)
}
