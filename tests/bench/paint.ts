import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { browserBundle } from '#tests/support/browser-bundle.ts'
import { costOf, median, meter, openBrowser } from './browser.ts'
import type * as PaintPage from './paint-page.ts'
import type { Variant } from './paint-page.ts'
import type { BenchRow } from './run.ts'

declare const paintBench: typeof PaintPage

const styles = `
  body { margin: 0 } #text { width: 40rem; margin: auto; font: 19px/1.66 serif; white-space: pre-wrap }
  [data-stretch] { content-visibility: auto; contain-intrinsic-size: auto 4000px }
  mark { background: #9a5b0022; color: inherit }
  ::highlight(passage-confirmed) { background: #0b6b5722; text-decoration: underline solid 2px #0b6b57 }
  ::highlight(passage-disputed) { background: #9a5b0022; text-decoration: underline wavy 1.5px #9a5b00 }
  ::highlight(passage-refuted) { background: #b01e3c22; text-decoration: underline double 2px #b01e3c }
  ::highlight(passage-unverifiable) { background: #6438a822; text-decoration: underline dashed 2px #6438a8 }
  ::highlight(passage-unchecked) { background: #4a5a6a22; text-decoration: underline dotted 2px #4a5a6a }
  ::highlight(passage-evidence) { text-decoration: underline solid 1px #1f4e8c }
  ::highlight(passage-overlap-2) { background: #0001 } ::highlight(passage-overlap-3) { background: #0002 }`

const recogitoStyles = new URL(
  '../../node_modules/@recogito/text-annotator/dist/text-annotator.css',
  import.meta.url,
)

type Size = { words: number; passages: number }
type Measured = { annotate: number; another: number; scroll: number; nodes: number }

const sizes: Size[] = [10_000, 100_000].flatMap((words) =>
  [1_000, 5_000].map((passages) => ({ words, passages })),
)
const large = { words: 100_000, passages: 5_000 }
const rounds = 5
const steps = 40

/** What it costs in a fresh page to paint all passages but one, then that one, then to scroll. */
async function measure(browser: Browser, script: string, variant: Variant, size: Size): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.setContent(`<!doctype html><style>${styles}</style><div id="text"></div>`)
  if (variant === 'recogito') await page.addStyleTag({ content: readFileSync(recogitoStyles, 'utf8') })
  await page.addScriptTag({ content: script })
  const cost = await meter(page)
  const settled = () => page.evaluate(() => paintBench.settled())
  await page.evaluate(([name, { words, passages }]) => paintBench.open(name, words, passages), [
    variant,
    size,
  ] as const)
  await settled()
  const before = await page.evaluate(() => paintBench.countNodes())
  const paint = (count: number) =>
    costOf(cost, async () => {
      await page.evaluate((part) => paintBench.annotate(part), count)
      await settled()
    })
  const annotate = await paint(size.passages - 1)
  const another = await paint(size.passages)
  const nodes = (await page.evaluate(() => paintBench.countNodes())) - before
  const scrolling = await costOf(cost, () =>
    page.evaluate(([times, each]) => paintBench.scroll(times, each), [steps, variant === 'bare'] as const),
  )
  await page.close()
  return { annotate, another, nodes, scroll: scrolling / steps }
}

const ours = { server: "server's page", lexical: 'in Lexical' } as const
type Medians = Record<'bare' | keyof typeof ours, Measured>

async function measureOurs(browser: Browser, script: string, size: Size): Promise<Medians> {
  const variants = ['bare', 'server', 'lexical'] as const
  const measured: Record<(typeof variants)[number], Measured[]> = { bare: [], server: [], lexical: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of variants) measured[variant].push(await measure(browser, script, variant, size))
  }
  const middle = (list: Measured[]): Measured => ({
    annotate: median(list.map(({ annotate }) => annotate)),
    another: median(list.map(({ another }) => another)),
    scroll: median(list.map(({ scroll }) => scroll)),
    nodes: Math.max(...list.map(({ nodes }) => nodes)),
  })
  return { bare: middle(measured.bare), server: middle(measured.server), lexical: middle(measured.lexical) }
}

/** One row for each state of our page, against the bare baseline. */
function rowsOf(name: string, what: keyof Measured, limit: number, { bare, ...states }: Medians): BenchRow[] {
  return (Object.keys(ours) as (keyof typeof ours)[]).map((state) => ({
    ...{ name: `${name} (${ours[state]})`, unit: 'ms CPU', limit },
    ...{ value: states[state][what], baseline: bare[what] },
  }))
}

/** Main-thread time to paint overlapping passages, against the least it can be and against two peers. */
export async function paintRows(): Promise<BenchRow[]> {
  const script = await browserBundle(new URL('./paint-page.ts', import.meta.url), 'paintBench')
  const browser = await openBrowser()
  const rows: BenchRow[] = []
  let last: Medians | undefined
  for (const size of sizes) {
    last = await measureOurs(browser, script, size)
    const name = `paint ${number(size.passages)} passages over ${number(size.words)} words`
    rows.push(...rowsOf(name, 'annotate', 2, last))
  }
  if (!last) throw new Error('Nothing was measured')
  const marks = await measure(browser, script, 'marks', large)
  const recogito = await measure(browser, script, 'recogito', large)
  await browser.close()
  const peer = (name: string, what: keyof Measured, baseline: number, limit: number): BenchRow => ({
    ...{ name, value: last.lexical[what], unit: 'ms CPU', baseline, limit },
  })
  return [
    ...rows,
    peer('the same (in Lexical) against Lexical MarkNodes', 'annotate', marks.annotate, 1 / 80),
    peer('the same (in Lexical) against Recogito', 'annotate', recogito.annotate, 1 / 500),
    ...rowsOf('paint one more', 'another', 1.5, last),
    peer('paint one more (in Lexical) against Recogito', 'another', recogito.another, 1),
    ...rowsOf('scroll by one screen', 'scroll', 2, last),
    {
      name: 'nodes added to the page by its passages',
      value: Math.max(last.server.nodes, last.lexical.nodes),
      ...{ unit: 'nodes', baseline: 1, limit: 0 },
    },
  ]
}

function number(value: number): string {
  return value.toLocaleString('en')
}
