import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/e2e.ts'
import { claim, reword } from '#tests/support/e2e-claim.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'

/** Holds back what the page asks for with this method until `release`; tells in which order it asked, and was answered what was held. */
async function holdBack(page: Page, method: 'GET' | 'POST') {
  const order: string[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\.data(\?|$)/, async (route) => {
    const isHeld = route.request().method() === method && order.length === 0
    order.push(isHeld ? 'held' : 'asked')
    if (!isHeld) return route.continue()
    await released
    order.push('released')
    await route.continue()
  })
  return { order, release }
}

test('a change waits while a comment is on its way, and words typed meanwhile stay and can be sent', async ({
  desk,
  browser,
  server,
}) => {
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  const beside = await desk.context().newPage()
  await beside.goto(claim)
  await desk.goto(claim)
  const comment = desk.getByRole('textbox', { name: 'Comment' })
  const make = desk.getByRole('button', { name: 'Comment', exact: true })
  const { order, release } = await holdBack(desk, 'POST')
  await comment.fill('Who saw it?')
  await make.click()
  await expect.poll(() => order).toEqual(['held'])
  await comment.pressSequentially(' And when?')

  await reword(taras, 'The man in the video is a pianist.')
  await expect(beside.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.')
  expect(order).toEqual(['held'])
  release()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.')
  expect(order.slice(0, 2)).toEqual(['held', 'released'])
  const made = desk.getByRole('region', { name: 'On the claim' })
  await expect(made.getByText('Who saw it?', { exact: true })).toBeVisible()
  await expect(comment).toHaveValue('Who saw it? And when?')
  await expect(comment).toBeFocused()

  await comment.fill('And when?')
  await make.click()
  await expect(made.getByText('And when?', { exact: true })).toBeVisible()
  await expect(comment).toHaveValue('')
  await taras.context().close()
})

test('a change waits while the next page is on its way, which shows it', async ({
  desk,
  browser,
  server,
}) => {
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  const beside = await desk.context().newPage()
  await beside.goto(claim)
  await desk.goto('/cases/kazakhstan-2022/claims')
  const { order, release } = await holdBack(desk, 'GET')
  await desk.locator(`main a[href="${claim}"]`).first().click()
  await expect.poll(() => order).toEqual(['held'])
  await reword(taras, 'The man in the video is a pianist.')
  await expect(beside.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.')
  expect(order).toEqual(['held'])
  release()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.')
  await expect(desk).toHaveURL(claim)
  await taras.context().close()
})
