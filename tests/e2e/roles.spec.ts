import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { claim, reword } from '#tests/support/e2e-claim.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'

async function letTarasOnlyRead(desk: Page): Promise<void> {
  await desk.goto('/people')
  await desk.getByRole('combobox', { name: 'Role of Taras' }).selectOption('viewer')
  await desk.getByRole('button', { name: 'Change the role of Taras' }).click()
  await expect(desk.getByText('The role was changed.')).toBeVisible()
}

test('who loses their role while they write keeps the words, and is told so when they send them and when the case changes', async ({
  desk,
  browser,
  server,
  trouble,
}) => {
  trouble.expect(/status of 403/)
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  const comments = await taras.context().newPage()
  await comments.goto(claim)
  const comment = comments.getByRole('textbox', { name: 'Comment' })
  await comment.fill('Who saw it?')
  await taras.goto(`${claim}/edit`)
  const why = taras.getByRole('textbox', { name: 'Why it is reworded' })
  await why.fill('More exact.')

  await letTarasOnlyRead(desk)
  await taras.getByRole('button', { name: 'Save the wording' }).click()
  await expect(taras.getByText(/^Your role lets you read, not change/).first()).toBeVisible()
  await expect(why).toHaveValue('More exact.')

  await reword(desk, 'The man in the video is a pianist.')
  for (const page of [taras, comments])
    await expect(page.getByText(/^Your role was changed meanwhile/)).toBeVisible()
  await expect(why).toHaveValue('More exact.')
  await expect(comment).toHaveValue('Who saw it?')
  await expectAccessible(comments)
  await comments.getByRole('button', { name: 'Show it' }).click()
  await expect(comment).toBeHidden()
  await taras.context().close()
})

test('without script, what is refused for a role that was taken away comes back with the reason, on its page', async ({
  desk,
  browser,
  server,
}) => {
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  const storageState = await taras.context().storageState()
  const context = await browser.newContext({
    baseURL: server.origin,
    javaScriptEnabled: false,
    storageState,
  })
  const forms = [
    { at: `${claim}/edit`, field: 'Why it is reworded', send: 'Save the wording' },
    { at: '/cases/kazakhstan-2022/questions/Q1/edit', field: 'Question', send: 'Save' },
    { at: '/cases/kazakhstan-2022/edit', field: 'Title', send: 'Save' },
  ]
  const pages = await Promise.all(forms.map(() => context.newPage()))
  for (const [index, page] of pages.entries()) {
    await page.goto(forms[index]?.at ?? '')
    await page.getByRole('textbox', { name: forms[index]?.field ?? '' }).fill('Half a thought')
  }
  await letTarasOnlyRead(desk)
  for (const [index, page] of pages.entries()) {
    await page.getByRole('button', { name: forms[index]?.send ?? '' }).click()
    await expect(page.getByText(/^Your role lets you read, not change/).first()).toBeVisible()
    await expect(page.getByRole('textbox', { name: forms[index]?.field ?? '' })).toHaveValue('Half a thought')
    expect((await page.goto(page.url()))?.status()).toBe(403)
  }
  await context.close()
  await taras.context().close()
})
