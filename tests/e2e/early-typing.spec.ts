import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/e2e.ts'

const claim = '/cases/kazakhstan-2022/claims/C8'

test('reasons typed before the page is ready are all there afterwards', async ({ desk }) => {
  const release = await holdScripts(desk)
  await desk.goto(`${claim}/judge`, { waitUntil: 'commit' })
  const reasons = desk.getByRole('textbox', { name: 'Reasons' })
  await reasons.click()
  await desk.keyboard.type('Typed early, ')
  release()
  await desk.keyboard.type('and typed on while the script starts, letter after letter, ', { delay: 15 })
  await desk.keyboard.type('to the end.')
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('button', { name: 'Bold' })).toBeVisible()
  await expect(reasons).toHaveText(
    'Typed early, and typed on while the script starts, letter after letter, to the end.',
  )
})

test('a key pressed before the page is ready is obeyed when it is', async ({ desk }) => {
  const release = await holdScripts(desk)
  await desk.goto(claim, { waitUntil: 'commit' })
  await desk.getByRole('link', { name: /^Edit wording/ }).waitFor()
  await desk.keyboard.press('w')
  release()
  await expect(desk).toHaveURL(/\/C8\/edit$/)
})

test('a key that is held down while the page gets ready does not stop it', async ({ desk }) => {
  await desk.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      document.body?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))
      if (!location.pathname.endsWith('/edit')) port2.postMessage(null)
    }
    port2.postMessage(null)
  })
  await desk.goto(claim)
  await desk.keyboard.press('w')
  await expect(desk).toHaveURL(/\/C8\/edit$/)
})

test('keys do the same when a Cyrillic alphabet is switched on', async ({ desk }) => {
  await desk.goto(claim)
  await desk
    .locator('body')
    .evaluate((body) =>
      body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ц', code: 'KeyW', bubbles: true, cancelable: true }),
      ),
    )
  await expect(desk).toHaveURL(/\/C8\/edit$/)
})

/** Lets no script of the page arrive until the function it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return release
}
