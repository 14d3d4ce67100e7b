import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { findBrowser } from '#tests/support/find-browser.ts'

/** A Chromium that does nothing of its own beside what is measured. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-dev-shm-usage',
    ],
  })
}

/** What a page has cost so far. */
export type Meter = {
  /** Milliseconds of the processor that the main thread has spent in tasks; waiting for others does not count. */
  busy(): Promise<number>
}

/** Begins to count what a page costs. */
export async function meter(page: Page, context: BrowserContext = page.context()): Promise<Meter> {
  const session: CDPSession = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    async busy() {
      const { metrics } = await session.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
    },
  }
}

/** What a piece of work costs the main thread until it is painted. */
export async function costOf({ busy }: Meter, work: () => Promise<unknown>): Promise<number> {
  const before = await busy()
  await work()
  return (await busy()) - before
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
