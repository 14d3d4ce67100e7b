import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { aColleague } from '#tests/support/e2e-colleague.ts'
import { cases, fileNamed, killed, newsPage, upload } from '#tests/support/e2e-files.ts'

test('a text is looked at before it is locked: kinds, boilerplate, splits and joins, never its words', async ({
  desk,
}) => {
  await desk.goto(`${cases}/sources/new`)
  const buffer = newsPage(killed)
  await desk.getByLabel('Or choose a file').setInputFiles({ name: 'новость.html', mimeType: '', buffer })
  await desk.getByRole('button', { name: 'Look at its blocks first' }).click()
  await expect(desk).toHaveURL(/\/preparations\/prp_/)
  await expect(desk.getByRole('textbox', { name: 'Title' })).toHaveValue('Прокурор назвал число погибших')
  await expect(desk.getByText('15 blocks, 3 of them around the text')).toBeVisible()
  await expectAccessible(desk)

  await desk.getByLabel('Kind of block 3').selectOption('paragraph')
  const row = desk.getByRole('listitem').filter({ hasText: killed })
  await row.getByRole('button', { name: 'Split' }).click()
  await row.getByRole('textbox').evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(16, 16))
  await row.getByRole('button', { name: 'Split at the cursor' }).click()
  await expect(desk.getByText('16 blocks, 3 of them around the text')).toBeVisible()
  await expect(
    desk.getByText('заявил, что во время беспорядков погибли 225 человек.', { exact: true }),
  ).toBeVisible()
  await desk.locator('li[data-kind]').nth(1).getByRole('button', { name: 'Join with the one above' }).click()
  await expect(desk.getByText('15 blocks, 2 of them around the text')).toBeVisible()

  await desk.goto(`${cases}/sources/new`)
  await desk.getByRole('link', { name: 'Прокурор назвал число погибших' }).click()
  await expect(desk.getByText('15 blocks, 3 of them around the text')).toBeVisible()
  await desk.getByRole('button', { name: 'Take everything as text' }).click()
  await expect(desk.getByText('15 blocks, 0 of them around the text')).toBeVisible()
  await desk.getByRole('button', { name: 'Lock the text and add the source' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await expect(desk.locator('#text').getByText('Все права защищены')).toBeVisible()
  await desk.goto(`${cases}/sources/new`)
  await expect(desk.getByText('On their way in')).toBeHidden()
})

test('a new capture can be looked at before it is locked, with the keyboard alone, and a reload loses nothing (h#917)', async ({
  desk,
}) => {
  await upload(desk, 'новость.html', newsPage(killed))
  await desk.goto(`${cases}/sources/S6/capture`)
  const buffer = newsPage(`${killed} Позже число уточнили.`)
  await desk.getByLabel('Or choose a file').setInputFiles(fileNamed('новость.html', buffer))
  await desk.getByRole('button', { name: 'Look at its blocks first' }).click()
  await expect(desk).toHaveURL(/\/preparations\/prp_/)
  await expect(desk.getByText('This is what was read of S6 now')).toBeVisible()
  await expectAccessible(desk)
  const row = desk.getByRole('listitem').filter({ hasText: killed })
  await row.getByRole('button', { name: 'Split' }).press('Enter')
  const area = row.getByRole('textbox')
  await expect(area).toBeFocused()
  await desk.keyboard.press('ArrowRight')
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('Nothing to split here')).toBeVisible()
  await desk.keyboard.press('Control+End')
  for (const _ of 'Позже число уточнили.') await desk.keyboard.press('ArrowLeft')
  await desk.keyboard.type('x')
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('16 blocks, 3 of them around the text')).toBeVisible()
  await expect(desk.getByLabel('Kind of block 10')).toBeFocused()
  await expect(desk.getByText(killed, { exact: true })).toBeVisible()

  await expect
    .poll(() =>
      desk.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }).includes('layout')),
    )
    .toBe(true)
  await desk.reload()
  await desk.getByRole('button', { name: 'Put it back' }).click()
  await expect(desk.getByText('16 blocks, 3 of them around the text')).toBeVisible()
  await desk.getByRole('button', { name: 'Keep the new capture' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6\/compare$/)
  await expect(desk.locator('ins').filter({ hasText: 'Позже число уточнили.' })).toBeVisible()
})

test('who parts a text that a colleague locks meanwhile is told, and how they parted it stays on the page (label-studio#1790)', async ({
  desk,
  browser,
  server,
  trouble,
}) => {
  trouble.expect(/status of 404/)
  const taras = await aColleague({ desk, browser, server }, 'Taras')
  await desk.goto(`${cases}/sources/new`)
  const buffer = newsPage(killed)
  await desk.getByLabel('Or choose a file').setInputFiles(fileNamed('новость.html', buffer))
  await desk.getByRole('button', { name: 'Look at its blocks first' }).click()
  await expect(desk).toHaveURL(/\/preparations\/prp_/)
  await desk.locator('li[data-kind]').nth(1).getByRole('button', { name: 'Join with the one above' }).click()
  await expect(desk.getByText('14 blocks, 2 of them around the text')).toBeVisible()

  await taras.goto(desk.url())
  await taras.getByRole('button', { name: 'Lock the text and add the source' }).click()
  await expect(taras).toHaveURL(/\/sources\/S6$/)
  await expect(desk.getByText('What others did closed this page.')).toBeVisible({ timeout: 5000 })
  await expect(desk.getByText('14 blocks, 2 of them around the text')).toBeVisible()
  await desk.getByRole('button', { name: 'Lock the text and add the source' }).click()
  await expect(desk.getByText('This is no longer on its way in')).toBeVisible()
  await expect(desk.getByText('14 blocks, 2 of them around the text')).toBeVisible()
  await expectAccessible(desk)
  await taras.context().close()
})
