import type { Page } from '@playwright/test'
import iconv from 'iconv-lite'
import { expect, expectAccessible, setUp, test } from '#tests/support/e2e.ts'
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

test('a page, a Word file and a PDF are quoted; one digit changed in the page captured again turns the verdict stale, with the difference', async ({
  desk,
}) => {
  await upload(desk, 'новость.html', newsPage(killed))
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Прокурор назвал число погибших')
  await expect(desk.locator('#text').getByText(killed)).toBeVisible()
  await expect(desk.locator('summary', { hasText: 'Главная' })).toBeVisible()
  await claimFrom(desk, 'погибли 225 человек')
  await dragOver(desk, 'погибли 225 человек')
  await desk.getByRole('button', { name: 'Evidence against' }).click()
  await desk.getByRole('searchbox').last().fill('C43')
  await desk.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(desk.getByText(/^E\d+ is attached to C43\.$/)).toBeAttached()

  const docx = await makeDocx('Протокол', ['Он сказал: «Мне заплатили».'])
  await upload(desk, 'протокол.docx', Buffer.from(docx))
  await claimFrom(desk, 'Мне заплатили')

  await upload(desk, 'список.pdf', Buffer.from(await makePdf([['Список погибших.'], ['Всего 225 фамилий.']])))
  await expect(desk.locator('[data-begins="page 2"]')).toHaveText('Всего 225 фамилий.')
  await claimFrom(desk, 'Всего 225 фамилий')
  await expectAccessible(desk)

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
  for (const label of ['C44', 'C45']) {
    await desk.goto(`${cases}/claims/${label}`)
    await expect(desk.getByText('unchecked').first()).toBeVisible()
  }

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

const fileNamed = (name: string, words: string | Buffer) => ({
  ...{ name, mimeType: '' },
  buffer: typeof words === 'string' ? Buffer.from(words) : words,
})

test('several files come in one after another, together larger than one request may be, and each says what became of it', async ({
  desk,
}) => {
  await desk.goto(`${cases}/sources/new`)
  const large = (words: string) => `${words}\n\n`.padEnd(7_000_000, ' ')
  await desk
    .getByLabel('Or choose a file')
    .setInputFiles([
      fileNamed('новость.html', newsPage(killed)),
      fileNamed('письмо.docx', 'PK\u0003\u0004 nothing'),
      fileNamed('заметка.txt', large('Он был избит.\n\nЭто видно.')),
      fileNamed('вторая.txt', large('Вторая заметка.')),
      fileNamed('та-же.txt', 'Вторая заметка.'),
    ])
  await desk.getByRole('button', { name: 'Add the source' }).click()
  const queue = desk.getByRole('region', { name: 'The files' })
  await expect(queue.getByText('3 of 5 files could be read')).toBeVisible({ timeout: 40_000 })
  const row = (name: string) => queue.getByRole('listitem').filter({ hasText: name })
  await expect(row('письмо.docx')).toContainText('This file is damaged')
  await expect(row('та-же.txt')).toContainText('already on its way in, as “Вторая заметка.”')
  await expectAccessible(desk)
  await row('та-же.txt').getByRole('button', { name: 'Add it all the same' }).click()
  await expect(queue.getByText('4 of 5 files could be read')).toBeVisible()

  await row('заметка.txt').getByRole('link').click()
  await desk.getByRole('button', { name: 'Lock the text and add the source' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await desk.goto(`${cases}/sources/new`)
  const waiting = desk.getByRole('region', { name: 'On their way in' })
  await expect(waiting.getByRole('link')).toHaveText([
    'Прокурор назвал число погибших',
    'Вторая заметка.',
    'Вторая заметка.',
  ])
})

test('a file that did not arrive says so, and is sent again without choosing it anew', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  await desk.goto(`${cases}/sources/new`)
  await desk
    .getByLabel('Or choose a file')
    .setInputFiles([fileNamed('раз.txt', 'Первая заметка.'), fileNamed('два.txt', 'Вторая заметка.')])
  await desk.context().setOffline(true)
  await desk.getByRole('button', { name: 'Add the source' }).click()
  const queue = desk.getByRole('region', { name: 'The files' })
  await expect(queue.getByText('The server did not answer')).toHaveCount(2)
  await desk.context().setOffline(false)
  await queue.getByRole('button', { name: 'Send again' }).first().click()
  await expect(queue.getByRole('link', { name: 'раз.txt' })).toBeVisible()
})

test('files dropped anywhere on the page are taken, and the page stays', async ({ desk }) => {
  await desk.goto(`${cases}/sources/new`)
  await desk.getByRole('heading', { level: 1 }).evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['Он был избит.\n\nЭто видно.'], 'заметка.txt', { type: 'text/plain' }))
    for (const type of ['dragover', 'drop']) {
      element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    }
  })
  await desk.getByRole('button', { name: 'Add the source' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await expect(desk.locator('#text').getByText('Это видно.')).toBeVisible()
})

test('what is pasted from a page keeps its headings and paragraphs, none of them glued', async ({ desk }) => {
  await desk.goto(`${cases}/sources/new`)
  const area = desk.getByLabel('Paste the text')
  await area.focus()
  await area.evaluate((element) => {
    const clipboardData = new DataTransfer()
    const markup =
      '<h2>Кто на видео?</h2><p>Музыкант.</p><script>alert(1)</scr' + 'ipt><ul><li>Раз<li>Два</ul>'
    clipboardData.setData('text/html', markup)
    clipboardData.setData('text/plain', 'Кто на видео?Музыкант.РазДва')
    element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
  })
  await expect(area).toHaveValue('Кто на видео?\n\nМузыкант.\n\nРаз\n\nДва')
  await desk.getByRole('button', { name: 'Add the source' }).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await expect(desk.locator('#text h2')).toHaveText('Кто на видео?')
  await expect(desk.locator('#text').getByText('Раз', { exact: true })).toBeVisible()
})

test('a new capture can be looked at before it is locked, with the keyboard alone, and a reload loses nothing', async ({
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

test('of several places that a quote may stand at, an editor chooses one', async ({ desk, trouble }) => {
  trouble.expect(/status of 422/)
  await upload(desk, 'заметка.txt', Buffer.from('Вчера.\n\nОн был избит и молчал.\n\nСегодня.'))
  await claimFrom(desk, 'был избит')
  await desk.goto(`${cases}/sources/S6/capture`)
  const twice = 'Утром она была там, он был избит, сказала она.\n\nВечером снова: сосед был избит, сказал он.'
  await desk.getByLabel('Or choose a file').setInputFiles(fileNamed('заметка.txt', twice))
  await desk.getByRole('button', { name: 'Keep the new capture' }).click()
  const quote = desk.getByRole('listitem').filter({ hasText: 'C43' })
  await expect(quote.getByRole('radio')).toHaveCount(2)
  await expectAccessible(desk)
  await quote.getByRole('button', { name: 'Take these words over' }).click()
  await expect(quote.getByText('Choose the one that is meant')).toBeVisible()
  await quote.getByRole('radio').last().check()
  await quote.getByRole('button', { name: 'Take these words over' }).click()
  await expect(desk.getByText('The words of the new capture were taken over.')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('several files sent at once each say what became of them', async ({ page, server }) => {
    await setUp(page.context(), server)
    await page.goto(`${cases}/sources/new`)
    await page
      .getByLabel('Or choose a file')
      .setInputFiles([
        fileNamed('раз.txt', 'Первая заметка.'),
        fileNamed('два.docx', 'PK\u0003\u0004 nothing'),
      ])
    await page.getByRole('button', { name: 'Add the source' }).click()
    const results = page.getByRole('status').filter({ hasText: '1 of 2 files could be read' })
    await expect(results.getByText(/^два\.docx: This file is damaged/)).toBeVisible()
    await results.getByRole('link', { name: 'раз.txt' }).click()
    await page.getByRole('button', { name: 'Lock the text and add the source' }).click()
    await expect(page).toHaveURL(/\/sources\/S6$/)
  })
})
