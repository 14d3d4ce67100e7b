import { expect, expectAccessible, setUp, test } from '#tests/support/e2e.ts'
import { cases, fileNamed, killed, newsPage } from '#tests/support/e2e-files.ts'

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

test('a file that did not arrive says so, also when others are chosen after it, and is sent again without choosing it anew (h#917, h#2144)', async ({
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
  await desk
    .getByLabel('Or choose a file')
    .setInputFiles([fileNamed('три.txt', 'Третья заметка.'), fileNamed('четыре.txt', 'Четвёртая заметка.')])
  await desk.getByRole('button', { name: 'Add the source' }).click()
  await expect(queue.getByText('The server did not answer')).toHaveCount(4)
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
