import type { Page } from '@playwright/test'

/** Drags the mouse over these words of the text, as a reader selects them. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const [from, to] = await page.locator('#text').evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      const middleOf = (start: number, side: 'left' | 'right') => {
        range.setStart(node, start)
        range.setEnd(node, start + 1)
        const box = range.getBoundingClientRect()
        return { x: side === 'left' ? box.left + 1 : box.right - 1, y: (box.top + box.bottom) / 2 }
      }
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      window.scrollBy(0, range.getBoundingClientRect().top - innerHeight / 2)
      return [middleOf(at, 'left'), middleOf(at + wanted.length - 1, 'right')]
    }
    throw new Error(`The text does not hold: ${wanted}`)
  }, words)
  if (!from || !to) return
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** The words that are selected in the page. */
export function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '')
}

/** Waits until the reader has taken over the server's text. */
export async function readerIsReady(page: Page): Promise<void> {
  await page.locator('[data-placed]').first().waitFor({ state: 'attached' })
}

/** Waits until the reader has taken over a text from which nothing was taken yet. */
export async function textIsTaken(page: Page): Promise<void> {
  await page.locator('#text[data-lexical-editor]').waitFor()
}

/** Brings these words of the text into view and gives the middle of their first line; `select` selects them, as a finger does. */
export function placeOf(
  page: Page,
  words: string,
  { select = false } = {},
): Promise<{ x: number; y: number }> {
  return page.locator('#text').evaluate(
    (text, wanted) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted.words) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.words.length)
        window.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
        if (wanted.select) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.words.length)
        const line = range.getClientRects()[0]
        if (line) return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 }
      }
      throw new Error(`The text does not hold: ${wanted.words}`)
    },
    { words, select },
  )
}
