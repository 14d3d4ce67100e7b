import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { useText } from '../text.tsx'
import { Button } from './button.tsx'
import styles from './dialog.module.css'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  width?: 'small' | 'large'
}

/** A sheet over the page. The browser's own `dialog`: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children, width = 'small' }: DialogProps) {
  const t = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useShown(dialog, open)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape or the button; the click is the one beside it
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-width={width}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      {open && (
        <div className={styles.sheet}>
          <header className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <Button kind="quiet" onClick={onClose} aria-label={t('common.close')}>
              <span aria-hidden="true">×</span>
            </Button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}

function useShown(dialog: RefObject<HTMLDialogElement>, open: boolean) {
  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [dialog, open])
}
