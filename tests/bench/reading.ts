import type { Browser, Page } from '@playwright/test'
import { costOf, type Meter, median, meter, openBrowser } from './browser.ts'
import type { Desk } from './desk.ts'
import { type Layout, longTextDesk, longTextPaths, readerContext } from './long-text.ts'
import type { BenchRow } from './run.ts'

const rounds = 3
const minute = 60_000

/** Work of this many milliseconds between two frames is a stall: from there on a hand feels it. */
const stall = 100

type Opened = { page: Page; cost: Meter; paint: number }

/** Opens the text and gives what that cost until it was painted. */
async function open(browser: Browser, desk: Desk, path: string, layout: Layout, scripts: boolean) {
  const context = await readerContext(browser, desk, { layout, scripts })
  const page = await context.newPage()
  const cost = await meter(page)
  const paint = await costOf(cost, async () => {
    await page.goto(desk.origin + path, { waitUntil: 'load' })
    await page.waitForTimeout(scripts ? 3000 : 500)
  })
  return { page, cost, paint, close: () => context.close() }
}

function frames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** The mean cost of making the window narrower and wide again. */
async function reflow({ page, cost }: Opened): Promise<number> {
  const widths = [1000, 1280]
  const both = await costOf(cost, async () => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await frames(page)
    }
  })
  return both / widths.length
}

/** What the dearest screen costs of all that are scrolled through in a minute, to the end of the text and back again. */
async function scrollForAMinute({ page, cost }: Opened): Promise<number> {
  const until = Date.now() + minute
  let [direction, dearest] = [1, 0]
  while (Date.now() < until) {
    const step = await costOf(cost, async () => {
      const { atEnd } = await page.evaluate(async (screens) => {
        const before = window.scrollY
        window.scrollBy({ top: screens * window.innerHeight, behavior: 'instant' })
        for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve))
        return { atEnd: window.scrollY === before }
      }, direction)
      if (atEnd) direction = -direction
    })
    dearest = Math.max(dearest, step)
  }
  return dearest
}

type Measured = { first: number; alive: number; plain: number; claimed: number }

async function measure(browser: Browser, desk: Desk, layout: Layout): Promise<Measured> {
  const still = await open(browser, desk, longTextPaths.plain, layout, false)
  await still.close()
  const plain = await open(browser, desk, longTextPaths.plain, layout, true)
  const plainReflow = await reflow(plain)
  await plain.close()
  const claimed = await open(browser, desk, longTextPaths.claimed, layout, true)
  const claimedReflow = await reflow(claimed)
  await claimed.close()
  return { first: still.paint, alive: claimed.paint, plain: plainReflow, claimed: claimedReflow }
}

/**
 * A text of 100,000 words in the built app, against the same page laid out all at once. The first paint is that of the server's
 * page, which needs no script; `alive` is all that the page does by itself, until it can be annotated in.
 */
export async function readingRows(): Promise<BenchRow[]> {
  const [desk, browser] = [await longTextDesk(), await openBrowser()]
  try {
    const measured: Record<Layout, Measured[]> = { ours: [], bare: [] }
    for (let round = 0; round < rounds; round += 1) {
      for (const layout of ['ours', 'bare'] as const)
        measured[layout].push(await measure(browser, desk, layout))
    }
    const row = (name: string, what: keyof Measured, limit: number): BenchRow => {
      const of = (layout: Layout) => median(measured[layout].map((each) => each[what]))
      return { name, value: of('ours'), unit: 'ms CPU', baseline: of('bare'), limit }
    }
    const read = await open(browser, desk, longTextPaths.claimed, 'ours', true)
    return [
      row("first paint of 100,000 words (server's page)", 'first', 1 / 4),
      row('the same until it is alive, with 100 claims', 'alive', 1 / 2),
      row('reflow of 100,000 words at a resize', 'plain', 0.15),
      row('the same with 100 claims, whose cards are laid anew', 'claimed', 1 / 4),
      {
        name: 'scroll through it for a minute: the dearest screen (a stall is 100 ms)',
        value: await scrollForAMinute(read),
        ...{ unit: 'ms CPU', baseline: stall, limit: 1 },
      },
    ]
  } finally {
    await browser.close()
    await desk.close()
  }
}
