import { type Browser, type CDPSession, chromium } from '@playwright/test'
import { browserBundle } from '#tests/support/browser-bundle.ts'
import type { Variant } from './paint-page.ts'
import type { BenchRow } from './run.ts'

const styles = `
  body { margin: 0 } #text { width: 40rem; margin: auto; font: 19px/1.66 serif; white-space: pre-wrap }
  [data-stretch] { content-visibility: auto; contain-intrinsic-size: auto 4000px }
  ::highlight(passage-confirmed) { background: #0b6b5722; text-decoration: underline solid 2px #0b6b57 }
  ::highlight(passage-disputed) { background: #9a5b0022; text-decoration: underline wavy 1.5px #9a5b00 }
  ::highlight(passage-refuted) { background: #b01e3c22; text-decoration: underline double 2px #b01e3c }
  ::highlight(passage-unverifiable) { background: #6438a822; text-decoration: underline dashed 2px #6438a8 }
  ::highlight(passage-unchecked) { background: #4a5a6a22; text-decoration: underline dotted 2px #4a5a6a }
  ::highlight(passage-evidence) { text-decoration: underline solid 1px #1f4e8c }
  ::highlight(passage-overlap-2) { background: #0001 } ::highlight(passage-overlap-3) { background: #0002 }`

type Measured = { annotate: number; another: number; scroll: number }

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000
}

async function measure(browser: Browser, script: string, variant: Variant): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.setContent(`<!doctype html><style>${styles}</style><div id="text"></div>`)
  await page.addScriptTag({ content: script })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const run = async (code: string) => {
    const before = await busy(session)
    await page.evaluate(code)
    await page.evaluate('paintBench.frame()')
    return (await busy(session)) - before
  }
  await page.evaluate(`void paintBench.open('${variant}', 100000, 5000)`)
  await page.evaluate('paintBench.frame()')
  const annotate = await run('paintBench.annotate(4999)')
  const another = await run('paintBench.annotate(5000)')
  const steps = 40
  const scroll = (await run(`paintBench.scroll(${steps}, ${variant === 'bare'})`)) / steps
  await page.close()
  return { annotate, another, scroll }
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Main-thread time to paint 5,000 overlapping passages over 100,000 words, against the least it can be. */
export async function paintRows(): Promise<BenchRow[]> {
  const script = await browserBundle(new URL('./paint-page.ts', import.meta.url), 'paintBench')
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  const variants: Variant[] = ['bare', 'server', 'lexical']
  const measured: Record<Variant, Measured[]> = { bare: [], server: [], lexical: [] }
  for (let round = 0; round < 5; round += 1) {
    for (const variant of variants) measured[variant].push(await measure(browser, script, variant))
  }
  await browser.close()
  const of = (variant: Variant, what: keyof Measured) => median(measured[variant].map((each) => each[what]))
  const names: Record<keyof Measured, string> = {
    annotate: 'paint 5,000 passages over 100,000 words',
    another: 'paint one more',
    scroll: 'scroll by one screen',
  }
  return (Object.keys(names) as (keyof Measured)[]).flatMap((what) =>
    (['server', 'lexical'] as const).map((variant) => ({
      name: `${names[what]} (${variant === 'server' ? "server's page" : 'in Lexical'})`,
      value: of(variant, what),
      unit: 'ms CPU',
      baseline: of('bare', what),
      limit: 2,
    })),
  )
}
