import type { KeyboardEvent } from 'react'

/**
 * Control or Command and Enter sends a form from a field of several lines, as its main button does. A button with a name is a choice among several,
 * such as to accept or to reject: that one is pressed, never guessed.
 */
export function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  const { target } = event
  if (!(target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)))
    return
  event.preventDefault()
  event.stopPropagation()
  event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]:not([name])')?.click()
}
