import { act, type ReactElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { TextProvider } from '#app/components/text.tsx'

/** A part of a page that is alive in a browser's document, as the page stands while others change what it shows. */
export type Screen = {
  element: HTMLElement
  text: () => string
  find: <Found extends Element = HTMLElement>(selector: string) => Found
  /** The page's data was loaded anew: the same part with other facts. */
  refresh: (part: ReactElement) => void
  type: (selector: string, words: string) => void
  press: (name: string) => void
  close: () => void
}

export function showPart(part: ReactElement): Screen {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const element = document.body.appendChild(document.createElement('main'))
  let refresh: (part: ReactElement) => void = () => {}
  function Page() {
    const [shown, show] = useState(part)
    refresh = show
    return <TextProvider locale="en">{shown}</TextProvider>
  }
  const root = createRoot(element)
  const router = createMemoryRouter([{ path: '*', element: <Page /> }])
  act(() => root.render(<RouterProvider router={router} />))
  const find = <Found extends Element>(selector: string) => {
    const found = element.querySelector<Found>(selector)
    if (!found) throw new Error(`nothing is ${selector} in ${element.textContent}`)
    return found
  }
  return {
    element,
    find,
    text: () => element.textContent ?? '',
    refresh: (next) => act(() => refresh(next)),
    type: (selector, words) =>
      act(() => {
        const control = find<HTMLTextAreaElement>(selector)
        control.value = words
        control.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    press: (name) =>
      act(() => {
        const buttons = [...element.querySelectorAll('button')]
        const button = buttons.find((one) => one.textContent === name)
        if (!button) throw new Error(`no button says ${name}`)
        button.click()
      }),
    close: () => {
      act(() => root.unmount())
      element.remove()
    },
  }
}
