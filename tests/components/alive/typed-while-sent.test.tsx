import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { expect, onTestFinished, test } from 'vitest'
import { CommentForm } from '#app/components/comments/comment-form.tsx'
import { TextProvider } from '#app/components/text.tsx'
import { useHasUnsavedWords } from '#app/components/ui/unsaved-words.ts'
import type { PageReply } from '#app/components/ui/work-form-reply.ts'

function Page() {
  const isHeld = useHasUnsavedWords()
  return (
    <TextProvider locale="en">
      <CommentForm
        targets={[{ key: 'claim', kind: 'claim' }]}
        names={[]}
        reply={undefined}
        submissionKey="key"
      />
      <output>{isHeld ? 'holds words' : 'holds nothing'}</output>
    </TextProvider>
  )
}

/** The form of a comment over a slow line: `answer` lets what was sent arrive. */
async function slowForm() {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  let answer: (reply: PageReply) => void = () => {}
  const action = () =>
    new Promise<PageReply>((resolve) => {
      answer = resolve
    })
  const element = document.body.appendChild(document.createElement('main'))
  const root = createRoot(element)
  const router = createMemoryRouter([{ path: '*', element: <Page />, action }])
  await act(async () => root.render(<RouterProvider router={router} />))
  onTestFinished(() => {
    act(() => root.unmount())
    element.remove()
  })
  const area = element.querySelector('textarea') as HTMLTextAreaElement
  return {
    area,
    held: () => element.querySelector('output')?.textContent,
    type: (words: string) =>
      act(() => {
        area.value = words
        area.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    send: () => act(async () => element.querySelector('button')?.click()),
    answer: () => act(async () => answer({ intent: 'comment', status: 'done', result: null })),
  }
}

test('a comment that was made leaves its form empty', async () => {
  const { area, type, send, answer, held } = await slowForm()
  type('First.')
  expect(held()).toBe('holds words')
  await send()
  await answer()
  expect(area.value).toBe('')
  expect(held()).toBe('holds nothing')
})

test('what is typed between sending a comment and its answer stays, and is held like all words that are not saved', async () => {
  const { area, type, send, answer, held } = await slowForm()
  type('First.')
  await send()
  type('First. And the date?')
  await answer()
  expect(area.value).toBe('First. And the date?')
  expect(held()).toBe('holds words')
  await send()
  await answer()
  expect(area.value).toBe('')
  expect(held()).toBe('holds nothing')
})
