import { type ComponentType, useEffect, useId, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { Stance } from '#app/domain/evidence.ts'
import { type Rationale, rationaleFromField, rationaleToText } from '#app/domain/rationale.ts'
import { type Locale, textFor } from '#app/messages/text.ts'
import styles from './rationale-editor.module.css'

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

export type RationaleFieldProps = RationaleEditorProps & { labelId: string; autoFocus: boolean }

/**
 * Where a verdict's reasons are written. The field sends JSON of a `Rationale`; until the editor has arrived, or where
 * there is no script, it is a plain text area in which `[E3]` cites evidence. `rationaleFromField` reads both.
 */
export function RationaleEditor(props: RationaleEditorProps) {
  const t = textFor(useIntl().locale as Locale)
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [arrived, setArrived] = useState<Arrived | null>(null)
  const initial = useRef(rationaleToText(props.defaultValue))

  useEffect(() => {
    let wanted = true
    import('./rationale-field.tsx').then(({ RationaleField }) => {
      if (!wanted) return
      const typed = area.current?.value ?? initial.current
      setArrived({
        Field: RationaleField,
        value: typed === initial.current ? null : rationaleFromField(typed),
        hadFocus: document.activeElement === area.current,
      })
    })
    return () => {
      wanted = false
    }
  }, [])

  return (
    <div className={styles.frame}>
      <label className={styles.label} id={`${id}-label`} htmlFor={arrived ? undefined : id}>
        {props.label}
      </label>
      {arrived ? (
        <arrived.Field
          {...props}
          defaultValue={arrived.value ?? props.defaultValue}
          labelId={`${id}-label`}
          autoFocus={arrived.hadFocus}
        />
      ) : (
        <div className={styles.box}>
          <div className={styles.tools} aria-hidden="true" />
          <textarea
            ref={area}
            id={id}
            name={props.name}
            className={styles.plain}
            defaultValue={initial.current}
            aria-describedby={[`${id}-hint`, props.errorId].filter(Boolean).join(' ')}
            aria-invalid={props.errorId ? true : undefined}
          />
        </div>
      )}
      <p className={styles.hint} id={`${id}-hint`}>
        {t(arrived ? 'rationale.hint' : 'rationale.hint_plain')}
      </p>
    </div>
  )
}

type Arrived = { Field: ComponentType<RationaleFieldProps>; value: Rationale | null; hadFocus: boolean }
