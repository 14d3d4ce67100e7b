import { expect, type Page, test } from '@playwright/test'
import { nastyTexts, type ShownText, seedTexts, shownParagraphs } from '#tests/editor/nasty-texts.ts'
import type * as ReaderPage from '#tests/editor/reader-page.ts'
import { browserBundle } from '#tests/support/browser-bundle.ts'

declare const readerPage: typeof ReaderPage

let script = ''

test.beforeAll(async () => {
  script = await browserBundle(new URL('../editor/reader-page.ts', import.meta.url), 'readerPage')
})

async function open(page: Page, shown: ShownText) {
  await page.setContent('<!doctype html><style>#root { white-space: pre-wrap }</style><body></body>')
  await page.addScriptTag({ content: script })
  await page.evaluate((text) => readerPage.show(text), shown)
}

const simple = shownParagraphs('simple', 'Глава МИД сообщил.\n\nShare this\n\nНе пускают к задержанным!', [1])

const texts = [...seedTexts, ...nastyTexts]

test('the editor leaves the page as the server sent it', async ({ page }) => {
  for (const shown of texts) {
    await open(page, shown)
    const sent = await page.evaluate(() => readerPage.html())
    await page.evaluate(() => readerPage.mount())
    expect(await page.evaluate(() => readerPage.html()), shown.name).toBe(sent)
  }
})

/** Spans of a text that do not come back from the page as they were. */
function wrongSpans(page: Page, shown: ShownText) {
  return page.evaluate(({ blocks, text }) => {
    const spans = blocks.flatMap((block) =>
      [0, 1, 2, 3].map((part) => {
        const length = block.end - block.start
        const start = block.start + Math.floor((part * length) / 5)
        return { start, end: Math.min(block.end, start + 1 + Math.floor(length / 3)) }
      }),
    )
    return spans.filter((span) => {
      const trip = readerPage.roundTrip(span)
      const same = trip?.words === text.slice(span.start, span.end) && trip.shows
      return !same || trip?.back?.start !== span.start || trip.back.end !== span.end
    })
  }, shown)
}

test('every place in the text is found in the page and back, before and after the editor has come', async ({
  page,
}) => {
  for (const shown of texts) {
    await open(page, shown)
    expect(await wrongSpans(page, shown), shown.name).toEqual([])
    await page.evaluate(() => readerPage.mount())
    expect(await wrongSpans(page, shown), shown.name).toEqual([])
  }
})

test('a selection across a fold and beyond the text is cut to the text', async ({ page }) => {
  await open(page, simple)
  const all = { start: 0, end: simple.text.length }
  await page.evaluate(() => readerPage.select('body', 3, 'body', 0))
  expect(await page.evaluate(() => readerPage.selected())).toEqual(all)
  await page.evaluate(() => readerPage.select('[data-block="2"]', 1, '[data-block="0"]', 0))
  expect(await page.evaluate(() => readerPage.selected())).toEqual(all)
})

test('a selection of what is not the text is none', async ({ page }) => {
  await open(page, simple)
  await page.evaluate(() => readerPage.select('body > p:first-child', 0, 'body > p:first-child', 1))
  expect(await page.evaluate(() => readerPage.selected())).toBeNull()
  await page.evaluate(() => readerPage.select('summary', 0, 'summary', 1))
  expect(await page.evaluate(() => readerPage.selected())).toBeNull()
})

test('three clicks select the paragraph, two the word', async ({ page }) => {
  await open(page, simple)
  await page.evaluate(() => readerPage.mount())
  const block = page.locator('[data-block="0"] span')
  await block.click({ clickCount: 3, position: { x: 20, y: 8 } })
  const paragraph = await page.evaluate(() => readerPage.selected())
  expect(simple.text.slice(paragraph?.start, paragraph?.end).trim()).toBe('Глава МИД сообщил.')
  await page.mouse.click(300, 400)
  await block.click({ clickCount: 2, position: { x: 5, y: 8 } })
  const word = await page.evaluate(() => readerPage.selected())
  expect(simple.text.slice(word?.start, word?.end).trim()).toBe('Глава')
})

test('a drag from right to left selects what a drag from left to right does', async ({ page }) => {
  await open(page, simple)
  const box = await page.evaluate(() => readerPage.boxOf({ start: 6, end: 17 }))
  if (!box) throw new Error('The words are not drawn')
  await page.mouse.move(box.x + box.width, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  expect(await page.evaluate(() => readerPage.selected())).toEqual({ start: 6, end: 17 })
})

test('a point on a character finds it, a point beside the line finds none', async ({ page }) => {
  await open(page, simple)
  const box = await page.evaluate(() => readerPage.boxOf({ start: 6, end: 7 }))
  if (!box) throw new Error('The character is not drawn')
  const under = (x: number) =>
    page.evaluate(([at, y]) => readerPage.characterUnder(at, y), [x, box.y + box.height / 2] as const)
  expect(await under(box.x + 1)).toBe(6)
  expect(await under(box.x + box.width - 1)).toBe(6)
  expect(await under(900)).toBeNull()
})

test('words that an extension changed are not taken for the text', async ({ page }) => {
  await open(page, simple)
  expect(await page.evaluate(() => readerPage.shows({ start: 0, end: 12 }))).toBe(true)
  await page.evaluate(() => {
    const node = document.querySelector('[data-block="0"] span')?.firstChild
    if (node instanceof Text) node.data = 'The head of the foreign ministry'
  })
  expect(await page.evaluate(() => readerPage.shows({ start: 0, end: 12 }))).toBe(false)
})
