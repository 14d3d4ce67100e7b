import type { Page } from '@playwright/test'
import iconv from 'iconv-lite'
import { expect, expectAccessible, setUp, test } from '#tests/support/e2e.ts'

const words = 'Кто этот человек?\n\nМузыкант признался, что «был избит» — это видно на записи.'
const newSource = '/cases/kazakhstan-2022/sources/new'

const add = (page: Page) => page.getByRole('button', { name: 'Add the source' })
const text = (page: Page) => page.getByLabel('Paste the text')

test('a pasted text becomes a source whose title and language its words tell', async ({ desk }) => {
  await desk.goto(newSource)
  await expectAccessible(desk)
  await text(desk).fill(words)
  await desk.getByLabel('Publisher').fill('Радио')
  await add(desk).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Кто этот человек?')
  await expect(desk.getByText('Russian').first()).toBeVisible()
  await expect(desk.getByText('«был избит»').first()).toBeVisible()
})

test('an uploaded file in windows-1251 is read, and its bytes come back as they were', async ({ desk }) => {
  const bytes = iconv.encode(words, 'windows-1251')
  await desk.goto(newSource)
  await desk
    .getByLabel('Or choose a file')
    .setInputFiles({ name: 'запись.txt', mimeType: 'text/plain', buffer: bytes })
  await add(desk).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await expect(desk.getByText('«был избит»').first()).toBeVisible()
  const file = await desk.request.get('/cases/kazakhstan-2022/sources/S6/file')
  expect((await file.body()).equals(bytes)).toBe(true)
  expect(file.headers()['content-disposition']).toContain(encodeURIComponent('запись.txt'))
  expect(file.headers()['content-security-policy']).toMatch(/\bsandbox\b/)
  expect(file.headers()['cache-control']).toContain('no-store')
  expect(file.headers()['x-content-type-options']).toContain('nosniff')
})

test('a page whose title closes a script stays words on our page (Taguette CVE-2025-67502)', async ({
  desk,
}) => {
  const title = '</script><script>document.body.remove()</script>'
  const escaped = title.replaceAll('<', '&lt;')
  const markup = `<!doctype html><meta charset="utf-8"><title>${escaped}</title><p>Слова статьи</p>`
  await desk.goto(newSource)
  await desk
    .getByLabel('Or choose a file')
    .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(markup) })
  await add(desk).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await desk.reload()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(desk.getByText('Слова статьи').first()).toBeVisible()
})

test('what cannot be taken is said at its field, and nothing typed is lost', async ({ desk, trouble }) => {
  trouble.expect(/status of 422/)
  await desk.goto(newSource)
  await text(desk).fill(words)
  await desk.getByLabel('Date of publication').fill('last January')
  await desk.getByRole('textbox', { name: 'Address (optional)', exact: true }).fill('example')
  await desk.getByLabel('Note').fill('from a reader')
  await add(desk).click()
  await expect(desk.getByRole('link', { name: /^Date of publication: This is not a date/ })).toBeVisible()
  await expect(desk.getByRole('link', { name: /^Address: This is not a web address/ })).toBeVisible()
  await expectAccessible(desk)
  await expect(text(desk)).toHaveValue(words)
  await expect(desk.getByLabel('Note')).toHaveValue('from a reader')
  await desk.getByLabel('Date of publication').fill('2022-01')
  await desk
    .getByRole('textbox', { name: 'Address (optional)', exact: true })
    .fill('https://example.org/record')
  await add(desk).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
})

test('a file that is too large is taken out before it is sent', async ({ desk }) => {
  await desk.goto(newSource)
  const file = desk.getByLabel('Or choose a file')
  await file.setInputFiles({ name: 'all.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10_485_761, 97) })
  await expect(desk.getByText('all.txt is larger than 10 MB')).toBeVisible()
  await expect(file).toHaveValue('')
})

test('a text that the case has already leads to its source, and is added only when asked to', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/status of 422/)
  await desk.goto(newSource)
  await text(desk).fill(words)
  await add(desk).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
  await desk.goto(newSource)
  await text(desk).fill(`${words}\n\n`)
  await desk.getByRole('textbox', { name: /^Title/ }).fill('The same, elsewhere')
  await add(desk).click()
  await expect(desk.getByText('already in the case, as S6 “Кто этот человек?”')).toBeVisible()
  await expectAccessible(desk)
  await expect(desk.getByRole('link', { name: 'Open S6' })).toHaveAttribute('href', /\/sources\/S6$/)
  await desk.getByLabel('Add it all the same').check()
  await add(desk).click()
  await expect(desk).toHaveURL(/\/sources\/S7$/)
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The same, elsewhere')
})

test('two editors correct one source: the second sees both texts and loses nothing', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/status of 409/)
  const edit = '/cases/kazakhstan-2022/sources/S1/edit'
  const publisher = (page: Page) => page.getByRole('textbox', { name: 'Publisher' })
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
  const other = await desk.context().newPage()
  await desk.goto(edit)
  await other.goto(edit)
  await expectAccessible(desk)
  await publisher(other).fill('Theirs')
  await save(other).click()
  await expect(other).toHaveURL(/\/sources\/S1$/)
  await publisher(desk).fill('Mine')
  await save(desk).click()
  await expect(desk.getByText('Saved by somebody else')).toBeVisible()
  await expect(desk.getByRole('region', { name: 'Publisher' })).toContainText('Theirs')
  await expect(publisher(desk)).toHaveValue('Mine')
  await expectAccessible(desk)
  await save(desk).click()
  await expect(desk).toHaveURL(/\/sources\/S1$/)
  await expect(desk.getByText('Mine').first()).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a source is added, and what was typed stays when it is refused', async ({
    page,
    server,
    trouble,
  }) => {
    trouble.expect(/status of 422/)
    await setUp(page.context(), server)
    await page.goto(newSource)
    await text(page).fill(words)
    await page.getByLabel('Date of publication').fill('January')
    await add(page).click()
    await expect(page.getByText('This is not a date').first()).toBeVisible()
    await expect(text(page)).toHaveValue(words)
    await page.getByLabel('Date of publication').fill('2022')
    await page.getByLabel('Paste the text').fill('')
    const file = { name: 'a.md', mimeType: '', buffer: Buffer.from('# Заголовок\n\nСлова *его*.') }
    await page.getByLabel('Or choose a file').setInputFiles(file)
    await add(page).click()
    await expect(page).toHaveURL(/\/sources\/S6$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Заголовок')
    await expect(page.getByText('Слова его.').first()).toBeVisible()
  })
})

test('a text larger than is taken says so, and everything typed is still there', async ({
  desk,
  trouble,
}) => {
  trouble.expect(/status of 413/)
  await desk.goto(newSource)
  await desk.getByLabel('Publisher').fill('Радио')
  await text(desk).evaluate((field: HTMLTextAreaElement) => {
    field.value = 'a'.repeat(13_000_000)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await add(desk).click()
  await expect(desk.getByText(/larger than 12 MB in all/).first()).toBeVisible()
  await expect(desk.getByLabel('Publisher')).toHaveValue('Радио')
  expect(await text(desk).evaluate((field: HTMLTextAreaElement) => field.value.length)).toBe(13_000_000)
  await text(desk).fill(words)
  await add(desk).click()
  await expect(desk).toHaveURL(/\/sources\/S6$/)
})
