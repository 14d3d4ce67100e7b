import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'
import { cases, killed, newsPage, upload } from '#tests/support/e2e-files.ts'
import { dragOver, textIsTaken } from '#tests/support/e2e-reader.ts'

const claim = '/cases/kazakhstan-2022/claims/C1'

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

  await taras
    .getByRole('textbox', { name: 'Wording', exact: true })
    .fill('The man in the video is a pianist.')
  await taras.getByRole('textbox', { name: 'Why it is reworded' }).fill('Shorter.')
  await taras.getByRole('button', { name: 'Save the wording' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The man in the video is a pianist.', {
    timeout: 5000,
  })
  await expect(desk.getByText('Taras changed this case. The page shows it.')).toBeVisible()

  await desk.goto(`${claim}/evidence/new`)
  const title = desk.getByLabel('Title').first()
  await title.fill('Паспорт')
  await taras.goto(`${claim}/edit`)
  await taras.getByRole('textbox', { name: 'Wording', exact: true }).fill('He is a pianist.')
  await taras.getByRole('textbox', { name: 'Why it is reworded' }).fill('Shorter still.')
  await taras.getByRole('button', { name: 'Save the wording' }).click()
  await expect(desk.getByText('He is a pianist.').first()).toBeVisible({ timeout: 5000 })
  await expect(title).toHaveValue('Паспорт')
  await expect(title).toBeFocused()

  await taras.context().close()
  await expect(desk.getByText('Also here: Taras')).toBeHidden()
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
