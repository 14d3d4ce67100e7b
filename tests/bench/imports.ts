import type { Desk } from './desk.ts'
import { type NewsPage, newsPage } from './news-page.ts'
import type { BenchRow } from './run.ts'
import { watchDesk } from './watched-desk.ts'

const count = 100

/** The longest that a server may stand still, in milliseconds, before others notice. */
const noticed = 100

/** Sends one page through the form that adds a source; gives how long the answer took. */
async function importPage(desk: Desk, { name, bytes }: NewsPage): Promise<number> {
  const form = new FormData()
  for (const [field, value] of Object.entries({ kind: 'article', submission: crypto.randomUUID() }))
    form.set(field, value)
  form.set('file', new File([bytes], name, { type: 'text/html' }))
  const started = performance.now()
  const answer = await desk.post('/cases/bench/sources/new', form)
  const took = performance.now() - started
  if (answer.status !== 302) throw new Error(`${name} was not taken: ${await answer.text()}`)
  return took
}

/** Imports saved news pages through the built app, whose event loop is watched while another process reads them. */
export async function importRows(): Promise<BenchRow[]> {
  const pages = Array.from({ length: count }, (_, seed) => newsPage(seed))
  const took: number[] = []
  const { worst, own, ran, cpu } = await watchDesk(async (desk) => {
    for (const page of pages) took.push(await importPage(desk, page))
  })
  const later = took.slice(1)
  const figure = (name: string, value: number, unit: string): BenchRow => ({ name, value, unit })
  return [
    figure(
      'import a saved news page of 50 to 300 kB (mean of 100)',
      later.reduce((a, b) => a + b) / later.length,
      'ms',
    ),
    figure('the slowest page', Math.max(...later), 'ms'),
    figure('the first page, for which a reading process is started', took[0] ?? Number.NaN, 'ms'),
    figure('the serving process for one page', cpu / count, 'ms CPU'),
    figure('worst stall of its event loop, with the time that the machine gave to others', worst, 'ms'),
    figure('the most that its thread worked between two turns', ran, 'ms CPU'),
    {
      name: 'worst stall of its event loop, without that',
      ...{ value: own, unit: 'ms', baseline: noticed, limit: 1 },
    },
  ]
}
