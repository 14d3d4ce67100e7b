import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, setUp, test } from '#tests/support/e2e.ts'
import { placeOf, readerIsReady, selectedWords } from '#tests/support/e2e-reader.ts'

const sources = '/cases/kazakhstan-2022/sources'

test('where many claims rest on a text, each stands level with its words, and opens when looked at', async ({
  desk,
}) => {
  await desk.goto(`${sources}/S2`)
  await readerIsReady(desk)
  const text = await boxOf(desk, '#text')
  const cards = desk.locator('[data-card]')
  await expect(cards).toHaveCount(44)
  for (const card of await cards.all()) {
    const box = await card.boundingBox()
    expect(box && box.y + box.height).toBeLessThan(text.y + text.height)
  }
  const card = cards
    .filter({ hasText: 'The surname of Zakir, the second man named in S2, is Yuburov' })
    .first()
  await card.click()
  await expect(card.getByRole('button', { name: /^The surname of Zakir/ })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(card.getByText('for: 1 source')).toBeVisible()
  await expectAccessible(desk)
})

test('on paper the claims follow the text, each with its words', async ({ desk }) => {
  await desk.goto(`${sources}/S2`)
  await readerIsReady(desk)
  await desk.emulateMedia({ media: 'print' })
  await expect(async () => {
    const text = await boxOf(desk, '#text')
    let bottom = text.y + text.height
    for (const card of await desk.locator('[data-card]').all()) {
      const box = await card.boundingBox()
      expect(box?.x).toBe(text.x)
      expect(box?.y).toBeGreaterThanOrEqual(bottom)
      bottom = (box?.y ?? 0) + (box?.height ?? 0)
    }
  }).toPass()
  await expect(desk.locator('[data-card] q').first()).toBeVisible()
})

test('where passages lie over one another, all their claims are offered', async ({ desk }) => {
  await desk.goto(`${sources}/S2`)
  await readerIsReady(desk)
  const { x, y } = await placeOf(desk, 'МВД Казахстана')
  await desk.mouse.click(x, y)
  await expect(desk.getByText('5 passages lie here')).toBeVisible()
  await expectAccessible(desk)
})

test('a key pressed at once after two clicks on a word is about that word', async ({ desk }) => {
  await desk.goto(`${sources}/S2`)
  await readerIsReady(desk)
  const { x, y } = await placeOf(desk, 'родственникам')
  await desk.mouse.dblclick(x, y)
  await desk.keyboard.press('c')
  await expect(desk.getByRole('textbox', { name: 'Wording' })).toHaveValue('родственникам')
})

test('a passage is cut anew with keys alone, and its claim keeps it', async ({ desk }) => {
  await desk.goto(`${sources}/S3#C23`)
  await readerIsReady(desk)
  const card = desk.locator('[data-card]').filter({ hasText: 'C23' }).first()
  await expect(card.getByRole('button', { name: /^Re-cut/ })).toBeVisible()
  await desk.keyboard.press('r')
  await expect(desk.getByRole('dialog')).toContainText('На день раніше')
  await desk.keyboard.press('Shift+ArrowLeft')
  await desk.keyboard.press('Shift+ArrowLeft')
  await expectAccessible(desk)
  await desk.keyboard.press('Enter')
  await expect(desk.getByText(/is re-cut/)).toBeAttached()
  await desk.goto('/cases/kazakhstan-2022/claims/C23')
  await expect(desk.getByText(/брали участь у протестах$/).first()).toBeVisible()
})

test('words chosen by touch open the same choices at the foot of the screen', async ({ server, browser }) => {
  const context = await browser.newContext({
    baseURL: server.origin,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  })
  await setUp(context, server)
  const page = await context.newPage()
  await page.goto(`${sources}/S3`)
  await readerIsReady(page)
  const words = 'Вилучено 38 одиниць'
  await placeOf(page, words, { select: true })
  expect(await selectedWords(page)).toBe(words)
  await page.getByRole('button', { name: 'New claim' }).tap()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(words)
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Cancel/ }).tap()
  const { x, y } = await placeOf(page, '1 925 ймовірних')
  await page.touchscreen.tap(x, y)
  await expect(page.getByText(/passages lie here/)).toBeVisible()
  await context.close()
})

test('the text stands in the page before any script, of which there is little; the editor comes after it', async ({
  desk,
}) => {
  const html = await (await desk.request.get(`${sources}/S1`)).text()
  expect(html).toContain('Жители Киргизии считают, что все не так просто')
  const files = new Set([...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? ''))
  expect(files.size).toBeGreaterThan(5)
  let bytes = 0
  for (const file of files) {
    const script = await (await desk.request.get(file)).body()
    expect(script.includes('createEditor'), `${file} brings Lexical`).toBe(false)
    bytes += gzipSync(script).length
  }
  expect(bytes).toBeLessThanOrEqual(200_000)
})

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not shown`)
  return box
}
