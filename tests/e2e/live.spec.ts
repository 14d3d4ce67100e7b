import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { claim, reword } from '#tests/support/e2e-claim.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'
import { cases, killed, newsPage, upload } from '#tests/support/e2e-files.ts'
import { dragOver, textIsTaken } from '#tests/support/e2e-reader.ts'

/** Hides the page as another tab in front of it does, or shows it again. */
async function turn(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((next) => {
    Object.defineProperty(document, 'visibilityState', { value: next, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

test('what a colleague changes appears by itself, and nothing that somebody types is touched', async ({
  desk,
  browser,
  server,
}) => {
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  await desk.goto(claim)
  await taras.goto(`${claim}/edit`)
  await expect(desk.getByText('Also here: Taras')).toBeVisible()
  await expect(taras.getByText('Also here: Aigul Bekova')).toBeVisible()
  await expectAccessible(desk)

  await reword(taras, 'The man in the video is a pianist.')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.', {
    timeout: 5000,
  })
  await expect(desk.getByText('Taras changed this case. The page shows it.')).toBeVisible()

  await desk.goto(`${claim}/evidence/new`)
  const title = desk.getByLabel('Title').first()
  await title.fill('Паспорт')
  await reword(taras, 'He is a pianist.')
  await expect(desk.getByText('He is a pianist.').first()).toBeVisible({ timeout: 5000 })
  await expect(title).toHaveValue('Паспорт')
  await expect(title).toBeFocused()

  await taras.context().close()
  await expect(desk.getByText('Also here: Taras')).toBeHidden()
})

test('a hidden tab is not there, and catches up when it is shown', async ({ desk, browser, server }) => {
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  await desk.goto(claim)
  await taras.goto(claim)
  const aigulIsHere = taras.getByText('Also here: Aigul Bekova')
  await expect(aigulIsHere).toBeVisible()
  await turn(desk, 'hidden')
  await expect(aigulIsHere).toBeHidden()
  await reword(taras, 'The man in the video is a pianist.')
  await expect(desk.getByRole('heading', { level: 1 })).not.toHaveText('The man in the video is a pianist.')
  await turn(desk, 'visible')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.')
  await taras.context().close()
})

test('a page whose stream was refused, as while a server restarts, asks again and shows what it missed', async ({
  desk,
  browser,
  server,
  trouble,
}) => {
  trouble.expect(/status of 502/)
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  let refused = 0
  await desk.route('**/live?*', (route) =>
    refused++ === 0 ? route.fulfill({ status: 502 }) : route.continue(),
  )
  await desk.goto(claim)
  await expect.poll(() => refused).toBe(1)
  await reword(taras, 'The man in the video is a pianist.')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.', {
    timeout: 15_000,
  })
  await taras.context().close()
})

test('a page that others close stays with what is typed on it until its reader looks', async ({
  desk,
  browser,
  server,
  trouble,
}) => {
  trouble.expect(/status of 423/)
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  const question = '/cases/kazakhstan-2022/questions/Q1'
  await desk.goto(`${question}/edit`)
  const text = desk.getByRole('textbox', { name: 'Question' })
  await text.fill('Who plays?')
  await taras.goto(`${question}/retract`)
  await taras.getByRole('textbox', { name: 'Why it is retracted' }).fill('Asked twice.')
  await taras.getByRole('button', { name: 'Retract it' }).click()
  await expect(desk.getByText('What others did closed this page.')).toBeVisible()
  await expect(text).toHaveValue('Who plays?')
  await expectAccessible(desk)

  await desk.getByRole('button', { name: 'Show it' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('This can no longer be changed')
  await expect(desk.getByRole('navigation').getByRole('link', { name: 'Timeline' })).toBeVisible()
  await expectAccessible(desk)
  await taras.context().close()
})

test('who was signed out meanwhile keeps what is typed when somebody changes the case', async ({
  desk,
  browser,
  server,
}) => {
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  await desk.goto(`${claim}/edit`)
  const why = desk.getByRole('textbox', { name: 'Why it is reworded' })
  await why.fill('More exact.')
  await taras.goto(claim)
  await expect(taras.getByText('Also here: Aigul Bekova')).toBeVisible()
  await desk.context().clearCookies()
  const looked = desk.waitForResponse((answer) => answer.url().includes('/edit.data'))
  await reword(taras, 'The man in the video is a pianist.')
  expect((await looked).status()).toBe(202)
  await expect(why).toHaveValue('More exact.')
  await taras.context().close()
})

test('what was refused stays on the screen with its reason when a colleague changes the case', async ({
  desk,
  browser,
  server,
  trouble,
}) => {
  trouble.expect(/status of 422/)
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  await desk.goto(`${claim}/retract`)
  await desk.getByRole('button', { name: /^Retract/ }).click()
  const reason = desk.getByRole('textbox', { name: /Why/ })
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await taras.goto('/cases/kazakhstan-2022/edit')
  await taras.getByLabel('Title').fill('Kazakhstan in January')
  await taras.getByRole('button', { name: 'Save' }).click()
  await expect(desk.getByRole('link', { name: 'Kazakhstan in January' })).toBeVisible({ timeout: 5000 })
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await taras.context().close()
})

test('a claim that somebody words in the reader outlives a colleague’s new capture, and is saved (hypothesis/client#92, #94)', async ({
  desk,
  browser,
  server,
}) => {
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  await upload(desk, 'новость.html', newsPage(killed))
  await textIsTaken(desk)
  await dragOver(desk, 'погибли 225 человек')
  await desk.getByRole('button', { name: 'New claim' }).click()
  const wording = desk.getByRole('textbox', { name: 'Wording', exact: true })
  await wording.fill('The prosecutor counts 225 dead.')

  await taras.goto(`${cases}/sources/S6/capture`)
  const buffer = newsPage(killed.replace('Прокурор', 'Сам прокурор'))
  await taras.getByLabel('Or choose a file').setInputFiles({ name: 'новость.html', mimeType: '', buffer })
  await taras.getByRole('button', { name: 'Keep the new capture' }).click()
  await expect(taras).toHaveURL(/\/sources\/S6\/compare$/)

  await expect(desk.getByText('A newer capture of this source is there')).toBeVisible({ timeout: 5000 })
  await expect(wording).toHaveValue('The prosecutor counts 225 dead.')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Record claim' }).click()
  await expect(desk.getByText(/^C\d+ is recorded\.$/)).toBeAttached()
  await expect(desk.locator('#text').getByText('Сам прокурор')).toBeVisible()
  await expect(desk.locator('[data-card]').getByText('The prosecutor counts 225 dead.')).toBeVisible()
  await taras.context().close()
})
