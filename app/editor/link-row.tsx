import { type KeyboardEvent, useId, useState } from 'react'
import { useIntl } from 'react-intl'
import { webAddressSchema } from '#app/domain/source.ts'
import { type Locale, textFor } from '#app/messages/text.ts'
import styles from './rationale-editor.module.css'

type LinkRowProps = { address: string | null; set: (address: string | null) => void; close: () => void }

/** Asks for the address of the link under the caret, or of a new one over what is selected. */
export function LinkRow({ address, set, close }: LinkRowProps) {
  const t = textFor(useIntl().locale as Locale)
  const id = useId()
  const [typed, setTyped] = useState(address ?? 'https://')
  const [refused, setRefused] = useState(false)

  const apply = () => {
    const url = webAddressSchema.safeParse(typed)
    if (!url.success) return setRefused(true)
    set(url.data)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') apply()
    else close()
  }
  return (
    <div className={styles.linkRow}>
      <input
        type="url"
        aria-label={t('rationale.link_address')}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? id : undefined}
        value={typed}
        ref={(input) => {
          if (input && document.activeElement?.tagName !== 'INPUT') input.focus()
        }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={styles.tool} onClick={apply}>
        {t('rationale.link_apply')}
      </button>
      {address !== null && (
        <button
          type="button"
          className={styles.tool}
          onClick={() => {
            set(null)
            close()
          }}
        >
          {t('rationale.link_remove')}
        </button>
      )}
      {refused && <p id={id}>{t('rationale.link_refused')}</p>}
    </div>
  )
}
