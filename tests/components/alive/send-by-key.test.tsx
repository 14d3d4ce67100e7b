import type { FormEvent } from 'react'
import { act } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { sendByKey } from '#app/components/ui/send-by-key.ts'
import { showPart } from './screen.tsx'

/** Writes in a form with these buttons (the name of each, if it has one) and presses Control and Enter; gives what was sent by which of them. */
function sentBy(names: (string | undefined)[], area = true): string[] {
  const sent: string[] = []
  const note = (event: FormEvent) => {
    event.preventDefault()
    sent.push((event.nativeEvent as SubmitEvent).submitter?.textContent ?? '')
  }
  const screen = showPart(
    <form onSubmit={note} onKeyDownCapture={sendByKey}>
      {area ? <textarea /> : <select />}
      {names.map((name, at) => (
        <button key={name ?? 'main'} type="submit" name={name} value={at}>{`${name ?? 'main'}`}</button>
      ))}
    </form>,
  )
  onTestFinished(screen.close)
  const press = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }
  act(() => screen.find('textarea, select').dispatchEvent(new KeyboardEvent('keydown', press)))
  return sent
}

test('Control and Enter sends a form as its main button does', () => {
  expect(sentBy([undefined, 'next'])).toEqual(['main'])
  expect(sentBy(['next', undefined])).toEqual(['main'])
})

test('it never chooses between accepting and rejecting, and leaves other fields alone', () => {
  expect(sentBy(['accept', 'reject'])).toEqual([])
  expect(sentBy([undefined], false)).toEqual([])
})
