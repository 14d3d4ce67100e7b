import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { foldForSearch } from '#app/domain/search-text.ts'
import { useText } from '../text.tsx'
import { classNames } from '../ui/class-names.ts'
import fieldStyles from '../ui/field.module.css'
import { controlProps, Field, type FieldProps } from '../ui/field.tsx'
import styles from './comments.module.css'

const most = 8
const typedName = /(?<![\p{L}\p{N}._-])@([\p{L}\p{N}][\p{L}\p{N}'’ .-]{0,60}|)$/u

type Asked = { from: number; found: string[] }

/** Several lines of text in which @ offers names. Without script, or without the list, the exact name is typed. */
export function NamingArea({ names, ...props }: FieldProps & { names: string[] }) {
  const t = useText()
  const listId = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [at, setAt] = useState(0)
  const found = asked?.found ?? []
  const look = () => {
    setAsked(area.current && askedIn(area.current, names))
    setAt(0)
  }
  const close = () => setAsked(null)
  const take = (name: string | undefined) => {
    if (name === undefined || !asked || !area.current) return
    area.current.setRangeText(`@${name} `, asked.from, area.current.selectionStart, 'end')
    area.current.dispatchEvent(new Event('input', { bubbles: true }))
    close()
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((at + 1) % found.length),
    ArrowUp: () => setAt((at + found.length - 1) % found.length),
    Enter: () => take(found[at]),
    Tab: () => take(found[at]),
    Escape: close,
  }
  const pressed = (event: KeyboardEvent) => {
    const act = found.length > 0 && !event.shiftKey ? keys[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <Field {...props}>
      <div className={styles.naming}>
        <textarea
          {...controlProps(props)}
          ref={area}
          className={classNames(fieldStyles.control, fieldStyles.area)}
          rows={3}
          maxLength={4000}
          defaultValue={props.field.defaultValue}
          aria-required
          aria-autocomplete="list"
          aria-controls={found.length > 0 ? listId : undefined}
          aria-activedescendant={found.length > 0 ? `${listId}-${at}` : undefined}
          onInput={look}
          onClick={look}
          onKeyDown={pressed}
          onBlur={close}
        />
        {found.length > 0 && (
          <div className={styles.names} id={listId} role="listbox" aria-label={t('comment.names')}>
            {found.map((name, index) => (
              <div
                key={name}
                id={`${listId}-${index}`}
                className={styles.option}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                onMouseDown={(event) => {
                  event.preventDefault()
                  take(name)
                }}
              >
                {name}
              </div>
            ))}
          </div>
        )}
        <p className="only-read-out" role="status">
          {found.length > 0 && t('comment.names_found', { count: found.length })}
        </p>
      </div>
    </Field>
  )
}

/** The names that fit what stands between the last @ and the caret; null when no name is being typed. */
function askedIn({ value, selectionStart }: HTMLTextAreaElement, names: string[]): Asked | null {
  const match = typedName.exec(value.slice(0, selectionStart))
  if (!match) return null
  const typed = foldForSearch(match[1] ?? '')
  const found = names.filter((name) => {
    const folded = foldForSearch(name)
    if (folded === typed) return false
    return folded.startsWith(typed) || folded.split(' ').some((word) => word.startsWith(typed))
  })
  return { from: match.index, found: found.slice(0, most) }
}
