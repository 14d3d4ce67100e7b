import type { BrowserContext, Page } from '@playwright/test'
import { openBrowser } from './browser.ts'
import { longTextDesk, longTextPaths, readerContext } from './long-text.ts'
import type { BenchRow } from './run.ts'

const runs = 100
const screens = 20
const patience = 30_000

/** Whether a fresh page can be scrolled down and up again while it comes alive. It hangs when it gets no further for half a minute. */
async function comesBack(context: BrowserContext, address: string): Promise<boolean> {
  const page = await context.newPage()
  page.setDefaultTimeout(0)
  const scrolled = page.goto(address, { waitUntil: 'commit' }).then(() => scroll(page))
  let known = -1
  for (;;) {
    if ((await within(patience, scrolled)) !== 'late') break
    const step = await within(
      patience,
      page.evaluate(() => Number(document.documentElement.dataset.step)),
    )
    if (step === 'late' || step === known) break
    known = step
  }
  const outcome = await within(0, scrolled)
  await page.close()
  return outcome !== 'late'
}

function scroll(page: Page): Promise<void> {
  return page.evaluate(async (most) => {
    for (let step = 0; step < 2 * most; step += 1) {
      window.scrollBy({ top: (step < most ? 1 : -1) * window.innerHeight, behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(resolve))
      document.documentElement.dataset.step = String(step)
    }
  }, screens)
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T | 'late'> {
  return Promise.race([work, new Promise<'late'>((late) => setTimeout(late, milliseconds, 'late').unref())])
}

/** How many of 100 fresh pages with a text of 100,000 words do not come back from being scrolled. */
export async function hangRows(): Promise<BenchRow[]> {
  const [desk, browser] = [await longTextDesk(), await openBrowser()]
  try {
    const context = await readerContext(browser, desk)
    let hung = 0
    for (let run = 0; run < runs; run += 1)
      if (!(await comesBack(context, desk.origin + longTextPaths.claimed))) hung += 1
    return [
      {
        ...{ name: `open and scroll 100,000 words, ${runs} times`, value: hung, unit: 'hung' },
        ...{ baseline: 1, limit: 0 },
      },
    ]
  } finally {
    await browser.close()
    await desk.close()
  }
}
