import type { Page } from '@playwright/test'
import iconv from 'iconv-lite'
import { expect, expectAccessible, test } from '#tests/support/e2e.ts'
import { dragOver, textIsTaken } from '#tests/support/e2e-reader.ts'
import { makeDocx, makePdf } from '#tests/support/made-files.ts'

const cases = '/cases/kazakhstan-2022'
const killed = 'Прокурор Алматы заявил, что во время беспорядков погибли 225 человек.'
const around = 'Об этом сообщила пресс-служба ведомства на брифинге в понедельник, передаёт наше агентство. '

/** A news page in windows-1251 that says so nowhere. */
function newsPage(sentence: string): Buffer {
  const paragraphs = Array.from({ length: 5 }, (_, at) => `<p>${around.repeat(2)} Часть ${at + 1}.</p>`).join(
    '',
  )
  const page = `<html><head><title>Прокурор назвал число погибших</title></head><body>
    <ul class="menu"><li><a href="/">Главная</a></li><li><a href="/sport">Спорт</a></li></ul>
    <div class="article"><h1>Прокурор назвал число погибших</h1>${paragraphs}<p>${sentence}</p>${paragraphs}</div>
    <div class="footer">Все права защищены</div></body></html>`
  return iconv.encode(page, 'windows-1251')
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${cases}/sources/new`)
  await page.getByLabel('Or choose a file').setInputFiles({ name, mimeType: '', buffer })
  await page.getByRole('button', { name: 'Add the source' }).click()
  await expect(page).toHaveURL(/\/sources\/S\d+$/)
  await textIsTaken(page)
}

async function claimFrom(page: Page, words: string): Promise<void> {
  await dragOver(page, words)
  await page.getByRole('button', { name: 'New claim' }).click()
  await page.getByRole('button', { name: 'Record claim' }).click()
  await expect(page.getByText(/^C\d+ is recorded\.$/)).toBeAttached()
}

test('a page, a Word file and a PDF come in whole, and can be quoted', async ({ desk }) => {
  await upload(desk, 'новость.html', newsPage(killed))
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Прокурор назвал число погибших')
  await expect(desk.locator('#text').getByText(killed)).toBeVisible()
  await expect(desk.locator('summary', { hasText: 'Главная' })).toBeVisible()
  await claimFrom(desk, 'погибли 225 человек')

  await upload(
    desk,
    'протокол.docx',
    Buffer.from(await makeDocx('Протокол', ['Он сказал: «Мне заплатили».'])),
  )
  await claimFrom(desk, 'Мне заплатили')

  await upload(desk, 'список.pdf', Buffer.from(await makePdf([['Список погибших.'], ['Всего 225 фамилий.']])))
  await expect(desk.locator('[data-begins="page 2"]')).toHaveText('Всего 225 фамилий.')
  await claimFrom(desk, 'Всего 225 фамилий')
  await expectAccessible(desk)
})

test('one digit changed in a page captured again turns the verdict stale, with the difference', async ({
  desk,
}) => {
  await upload(desk, 'новость.html', newsPage(killed))
  await claimFrom(desk, 'погибли 225 человек')
  await dragOver(desk, 'погибли 225 человек')
  await desk.getByRole('button', { name: 'Evidence against' }).click()
  await desk.getByRole('searchbox').last().fill('C43')
  await desk.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(desk.getByText(/^E\d+ is attached to C43\.$/)).toBeAttached()
  await desk.goto(`${cases}/claims/C43/judge`)
  await desk.getByText('refuted', { exact: true }).click()
  await desk.getByRole('textbox', { name: 'Reasons' }).click()
  await desk.keyboard.type('The list says otherwise @')
  await desk.getByRole('option').first().click()
  await desk.getByRole('button', { name: 'Give the verdict' }).click()
  await expect(desk).toHaveURL(/claims\/C43$/)
  await expect(desk.getByText('This verdict is stale.')).toBeHidden()

  await desk.goto(`${cases}/sources/S6`)
  await desk.getByRole('link', { name: 'capture again' }).click()
  await expectAccessible(desk)
  const buffer = newsPage(killed.replace('225', '227'))
  await desk.getByLabel('Or choose a file').setInputFiles({ name: 'новость.html', mimeType: '', buffer })
  await desk.getByRole('button', { name: 'Keep the new capture' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6\/compare$/)
  const quote = desk.getByRole('listitem').filter({ hasText: 'C43' })
  await expect(quote.locator('del')).toHaveText(/225/)
  await expect(quote.locator('ins')).toHaveText(/227/)
  await expectAccessible(desk)

  await desk.goto(`${cases}/claims/C43`)
  await expect(desk.getByText('This verdict is stale.')).toBeVisible()
  await expect(desk.getByText(/^The words that E\d+ quotes have changed/)).toBeVisible()

  await desk.goto(`${cases}/sources/S6/compare`)
  await quote.getByRole('button', { name: 'Take these words over' }).click()
  await expect(desk.getByText('The words of the new capture were taken over.')).toBeVisible()
  await desk.goto(`${cases}/sources/S6`)
  await textIsTaken(desk)
  await expect(desk.getByRole('complementary').getByText('C43').first()).toBeVisible()
})

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

test('an address of this machine is never fetched, and the editor is told what to do', async ({
  desk,
  server,
  trouble,
}) => {
  trouble.expect(/status of 422/)
  await desk.goto(`${cases}/sources/new`)
  for (const address of [server.origin, 'http://127.0.0.1/', 'http://localhost/']) {
    await desk.getByLabel('Or give its address').fill(address)
    await desk.getByRole('button', { name: 'Add the source' }).click()
    await expect(desk.getByText(/save the page and upload the file/).first()).toBeVisible()
    await expect(desk.getByLabel('Or give its address')).toHaveValue(address)
  }
})

test('of several files each says what became of it, and a bad one does not stop the others', async ({
  desk,
}) => {
  await desk.goto(`${cases}/sources/new`)
  await desk.getByLabel('Or choose a file').setInputFiles([
    { name: 'новость.html', mimeType: '', buffer: newsPage(killed) },
    { name: 'письмо.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 nothing') },
    { name: 'заметка.txt', mimeType: '', buffer: Buffer.from('Он был избит.\n\nЭто видно.') },
  ])
  await desk.getByRole('button', { name: 'Add the source' }).click()
  const results = desk.getByRole('status').filter({ hasText: '2 of 3 files could be read' })
  await expect(results.getByText(/^письмо\.docx: This file is damaged/)).toBeVisible()
  await expectAccessible(desk)
  await results.getByRole('link', { name: 'заметка.txt' }).click()
  await desk.getByRole('button', { name: 'Lock the text and add the source' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await desk.goto(`${cases}/sources/new`)
  const waiting = desk.getByRole('region', { name: 'On their way in' })
  await expect(waiting.getByRole('link')).toHaveText(['Прокурор назвал число погибших'])
})
