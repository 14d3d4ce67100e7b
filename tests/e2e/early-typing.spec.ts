import { expect, test } from '#tests/support/e2e.ts'

const claim = '/cases/kazakhstan-2022/claims/C8'

test('reasons typed before the page is ready are all there afterwards', async ({ desk }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await desk.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
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
