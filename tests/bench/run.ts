import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, totalmem, type } from 'node:os'
import { annotationRows } from './annotations.ts'
import { openBrowser } from './browser.ts'
import { hangRows } from './hang.ts'
import { importRows } from './imports.ts'
import { inboxRows } from './inbox.ts'
import { liveRows } from './live.ts'
import { locateRows } from './locate.ts'
import { originRows } from './origins.ts'
import { paintRows } from './paint.ts'
import { readingRows } from './reading.ts'

/** One measurement: a value and, unless it is only a figure, what it is compared with and how many times that it may be. */
export type BenchRow = { name: string; value: number; unit: string } & (
  | { baseline: number; limit: number }
  | { baseline?: never; limit?: never }
)

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>

/** What we are compared with. */
const peers = ['lexical', '@lexical/mark', '@recogito/text-annotator', 'approx-string-match'] as const

/** Each area gives its rows; add a line for a new one. */
const areas: Record<string, () => Promise<BenchRow[]> | BenchRow[]> = {
  locate: locateRows,
  paint: paintRows,
  reading: readingRows,
  hang: hangRows,
  imports: importRows,
  annotations: annotationRows,
  origins: originRows,
  inbox: inboxRows,
  live: liveRows,
}

/** The table of these areas and how many rows are beyond their limit. */
async function table(names: string[]): Promise<{ lines: string[]; beyond: number }> {
  const lines = ['| measured | value | baseline | ratio | limit |', '|---|---:|---:|---:|---:|']
  let beyond = 0
  for (const name of names) {
    console.error(`Measuring: ${name}`)
    for (const row of (await areas[name]?.()) ?? []) {
      if (isBeyond(row)) beyond += 1
      lines.push(lineOf(row))
    }
  }
  return { lines, beyond }
}

function isBeyond({ value, baseline, limit }: BenchRow): boolean {
  return limit !== undefined && !(value / baseline <= limit)
}

function lineOf(row: BenchRow): string {
  const { name, value, unit, baseline, limit } = row
  const compared =
    limit === undefined
      ? ['', '', '']
      : [baseline.toFixed(1), (value / baseline).toFixed(4), `${Number(limit.toFixed(4))}`]
  const cells = [`${name}${isBeyond(row) ? ' **(beyond)**' : ''}`, `${value.toFixed(1)} ${unit}`, ...compared]
  return `| ${cells.join(' | ')} |`
}

/** Prints the table; when all areas were measured, it is kept in docs/benchmarks.md with the machine and the versions. */
async function main(wanted: string[]) {
  const unknown = wanted.filter((name) => !(name in areas))
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}. Areas: ${Object.keys(areas).join(', ')}`)
  const { lines, beyond } = await table(wanted.length > 0 ? wanted : Object.keys(areas))
  console.log(lines.join('\n'))
  if (wanted.length === 0)
    writeFileSync(new URL('../../docs/benchmarks.md', import.meta.url), await page(lines))
  if (beyond > 0) {
    console.error(`${beyond} measured beyond the limit`)
    process.exitCode = 1
  }
}

async function page(lines: string[]): Promise<string> {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${arch()}`
  const browser = await openBrowser()
  const versions = `Node ${process.version}, Chromium ${browser.version()}, ${peers.map((name) => `${name} ${{ ...dependencies, ...devDependencies }[name]}`).join(', ')}`
  await browser.close()
  return `# Benchmarks

Written by \`npm run bench\`. Each value is compared with a baseline measured in the same run; the ratio is what counts, since
machines differ. For a value in % missed or wrong, and for stalls, the baseline is what is allowed. \`ms CPU\` is what the main
thread of the page spent, without waiting for others; a row without a baseline is a figure only.

Measured on ${machine}, with ${versions}. The load of the machine when it ended: ${(loadavg()[0] ?? 0).toFixed(1)}.

${lines.join('\n')}

- Painting is compared with the least it can be: bare paragraphs, an offset map, highlights near the window. Recogito gets its
  passages by \`setAnnotations\` and a recalculation, since 4.1.1 draws nothing before one; its other way in is not faster. Peers that
  need a second and more are measured once.
- The long text is the built app's own page, compared with the same page without \`content-visibility\`.
- Imports go through the form of the built app. A stall is real time, less the time in which the thread was ready and the system let
  other programs run; it holds the waiting for the disk.
- Fifty look at a case over streams of their own, of the built app; each asks for its data when a page in a browser would.
`
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
