import { type ClipboardEvent, useState } from 'react'
import { blocksOfPage } from '#app/domain/page-blocks.ts'
import { classNames } from '../ui/class-names.ts'
import fieldStyles from '../ui/field.module.css'
import { controlProps, Field, type FieldProps } from '../ui/field.tsx'
import styles from './source-form.module.css'

/** Markup beyond this is not worth sending twice, as words and as markup. */
const longestMarkup = 3_000_000

/**
 * The place to paste a whole text into: tall from the start, and needed only where no file is chosen. What was copied with its markup comes in
 * block by block, and the markup is sent along, so that headings and lists are told from paragraphs.
 */
export function PastedText({ field, label, hint }: FieldProps) {
  const [markup, setMarkup] = useState('')
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const copied = event.clipboardData.getData('text/html')
    const text = copied.length > longestMarkup ? '' : textOfMarkup(copied)
    if (text === '') return
    event.preventDefault()
    const wasEmpty = event.currentTarget.value.trim() === ''
    insertText(event.currentTarget, text)
    if (wasEmpty) setMarkup(copied)
  }
  return (
    <Field field={field} label={label} hint={hint}>
      <textarea
        {...controlProps({ field, hint })}
        className={classNames(fieldStyles.control, fieldStyles.area, fieldStyles.reading, styles.pasted)}
        defaultValue={field.defaultValue}
        onPaste={paste}
      />
      <input type="hidden" name="markup" value={markup} />
    </Field>
  )
}

/** The words of a piece of a page, with a blank line between its blocks. Nothing in it is run or loaded. */
function textOfMarkup(markup: string): string {
  if (markup === '') return ''
  const page = new DOMParser().parseFromString(markup, 'text/html')
  return blocksOfPage(page.body)
    .map(({ text }) => text)
    .join('\n\n')
}

/** Puts words in at the cursor; the browser's own way keeps them in what can be undone. */
function insertText(area: HTMLTextAreaElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
