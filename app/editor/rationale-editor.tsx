import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { useIntl } from 'react-intl'
import type { Stance } from '#app/domain/evidence.ts'
import { type Rationale, rationaleFromField, rationaleToText } from '#app/domain/rationale.ts'
import { type Locale, textFor } from '#app/messages/text.ts'
import styles from './rationale-editor.module.css'
import { RationaleField } from './rationale-field.client.tsx'

/** What the list of evidence shows of a piece. */
export type CitableEvidence = { number: number; stance: Stance; quote: string | null }

export type RationaleEditorProps = {
  name: string
  defaultValue: Rationale
  evidence: readonly CitableEvidence[]
  label: string
  /** The id of the element that says what is wrong with the field. */
  errorId?: string | undefined
  onChange?: (rationale: Rationale) => void
}

export type RationaleFieldProps = RationaleEditorProps & { labelId: string }

/**
 * Where a verdict's reasons are written. The field sends JSON of a `Rationale`. Until the script has started, or where
 * there is none, it is a plain text area in which `[E3]` cites evidence; `rationaleFromField` reads both. The area is
 * never taken from under somebody's fingers: while it has focus it stays, and its words go over when focus leaves it.
 */
export function RationaleEditor(props: RationaleEditorProps) {
  const t = textFor(useIntl().locale as Locale)
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [start, setStart] = useState(inBrowser ? props.defaultValue : null)
  const plainStart = rationaleToText(props.defaultValue)
  const takeOver = () => {
    const typed = area.current?.value ?? plainStart
    if (document.activeElement !== area.current)
      setStart(typed === plainStart ? props.defaultValue : rationaleFromField(typed))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the start of the script decides
  useEffect(takeOver, [])

  return (
    <div className={styles.frame}>
      <label className={styles.label} id={`${id}-label`} htmlFor={start ? undefined : id}>
        {props.label}
      </label>
      {start ? (
        <RationaleField {...props} defaultValue={start} labelId={`${id}-label`} />
      ) : (
        <div className={styles.box}>
          <div className={styles.tools} aria-hidden="true" />
          <textarea
            ref={area}
            id={id}
            name={props.name}
            className={styles.plain}
            defaultValue={plainStart}
            onBlur={takeOver}
            aria-describedby={[`${id}-hint`, props.errorId].filter(Boolean).join(' ')}
            aria-invalid={props.errorId ? true : undefined}
          />
        </div>
      )}
      <p className={styles.hint} id={`${id}-hint`}>
        {t(start ? 'rationale.hint' : 'rationale.hint_plain')}
      </p>
    </div>
  )
}

const never = () => () => {}
