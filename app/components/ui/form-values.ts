type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What is typed and chosen in a form, by name; several choices under one name stand a line each. Hidden fields count only with `data-draft`; passwords and files never. */
export function readFormValues(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  for (const control of draftControls(form)) {
    if (isChoice(control)) {
      const before = values[control.name] ?? ''
      values[control.name] = control.checked ? [before, control.value].filter(Boolean).join('\n') : before
    } else {
      values[control.name] = control.value
    }
  }
  return values
}

/** Puts words into a form as if they were typed, so that everything that listens to it hears of them. */
export function putFormValues(form: HTMLFormElement, values: Record<string, string>): void {
  for (const control of draftControls(form)) {
    const value = values[control.name]
    if (value !== undefined) putValue(control, value)
  }
}

/** What each form held when it was sent last. */
const sent = new WeakMap<HTMLFormElement, Record<string, string>>()

/** Notes what a form holds as it is sent. */
export function noteSent(form: HTMLFormElement): void {
  sent.set(form, readFormValues(form))
}

/** Whether a form on the page holds other words than those that it was sent with. */
export function isTypedOn(id: string): boolean {
  const form = document.getElementById(id)
  const before = form instanceof HTMLFormElement && sent.get(form)
  if (!before) return false
  return Object.entries(readFormValues(form)).some(([name, value]) => before[name] !== value)
}

/** Puts a form that was saved back to what it held at first, when it is on the page and nothing was typed since it was sent. */
export function emptyForm(id: string): void {
  const form = document.getElementById(id)
  if (!(form instanceof HTMLFormElement) || isTypedOn(id)) return
  form.reset()
  // Conform answers a reset by choosing nothing in a list without a default, not even its empty entry.
  requestAnimationFrame(() => {
    for (const list of form.querySelectorAll('select')) {
      if (list.selectedIndex < 0 && !list.multiple) list.selectedIndex = 0
    }
  })
}

function draftControls(form: HTMLFormElement): Control[] {
  return Array.from(form.elements).filter(
    (element): element is Control => isControl(element) && element.name !== '' && isKept(element),
  )
}

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  )
}

function isKept(control: Control): boolean {
  if (control.type === 'hidden') return control.dataset.draft !== undefined
  return !['password', 'file', 'submit', 'button'].includes(control.type)
}

function isChoice(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox'
}

/** React keeps its own note of a value; only the setter of the prototype lets it notice the change. */
function putValue(control: Control, value: string): void {
  if (isChoice(control)) {
    if (control.checked !== value.split('\n').includes(control.value)) control.click()
    return
  }
  const prototype = Object.getPrototypeOf(control) as object
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
}
