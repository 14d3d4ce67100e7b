import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'

const home = '/cases/kazakhstan-2022'

async function sheetOf(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: /JSON/ }).click()
  return readFileSync(await (await waiting).path(), 'utf8')
}

test('an earlier moment is walked through, exported to the byte, and compared with now', async ({ desk }) => {
  await desk.goto(`${home}/sheet`)
  const exported = await sheetOf(desk)
  await desk.goto(`${home}/claims/C1/edit`)
  await desk.getByRole('textbox', { name: 'Wording', exact: true }).fill('The man in the video is a pianist.')
  await desk.getByRole('textbox', { name: 'Why it is reworded' }).fill('Shorter.')
  await desk.getByRole('button', { name: 'Save the wording' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.')

  const then = `${home}@${JSON.parse(exported).head.sequence}`
  await desk.goto(`${then.replace('cases', 'Cases')}/claims/C1`)
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('The man in the video shown')
  await desk.goto(then)
  await expect(desk.getByText(/^As known at /)).toBeVisible()
  await expectAccessible(desk)
  await desk.getByRole('navigation', { name: 'This case' }).getByRole('link', { name: 'Claims' }).click()
  await desk
    .getByRole('link', { name: /The man in the video shown/ })
    .first()
    .click()
  await expect(desk.getByText(/^As known at /)).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Judge' })).toBeHidden()
  await desk.getByRole('link', { name: 'Claim sheet' }).first().click()
  expect(await sheetOf(desk)).toBe(exported)

  await desk.getByRole('link', { name: 'What changed since' }).click()
  const words = desk.getByRole('region', { name: 'Claims with new words' })
  await expect(words).toContainText('The man in the video is a pianist.')
  await expect(words).toContainText('before: The man in the video shown')
  await expectAccessible(desk)

  await desk.goto(`${home}/history`)
  await desk.locator('summary', { hasText: '#' }).nth(1).click()
  await desk.getByRole('link', { name: 'The case right after this' }).first().click()
  await expect(desk.getByText(/^As known at /)).toBeVisible()
})
