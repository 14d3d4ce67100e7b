import { writeFileSync } from 'node:fs'
import { arch, cpus, totalmem, type } from 'node:os'
import { locateRows } from './locate.ts'
import { paintRows } from './paint.ts'

/** One measurement: a value, what it is compared with, and how many times that it may be. */
export type BenchRow = { name: string; value: number; unit: string; baseline: number; limit: number }

/** Each area gives its rows; add a line for a new one. */
const areas: Record<string, () => Promise<BenchRow[]> | BenchRow[]> = {
  locate: locateRows,
  paint: paintRows,
}

/** The table of these areas and how many rows are beyond their limit. */
async function table(names: string[]): Promise<{ lines: string[]; beyond: number }> {
  const lines = ['| measured | value | baseline | ratio | limit |', '|---|---:|---:|---:|---:|']
  let beyond = 0
  for (const name of names) {
    for (const row of (await areas[name]?.()) ?? []) {
      const ratio = row.value / row.baseline
      if (!(ratio <= row.limit)) beyond += 1
      const cells = [`${row.value.toFixed(1)} ${row.unit}`, row.baseline.toFixed(1), ratio.toFixed(3)]
      lines.push(`| ${row.name} | ${cells.join(' | ')} | ${Number(row.limit.toFixed(3))} |`)
    }
  }
  return { lines, beyond }
}

/** Prints the table; when all areas were measured, it is kept in docs/benchmarks.md with the machine and the versions. */
async function main(wanted: string[]) {
  const { lines, beyond } = await table(wanted.length > 0 ? wanted : Object.keys(areas))
  console.log(lines.join('\n'))
  if (wanted.length === 0) writeFileSync(new URL('../../docs/benchmarks.md', import.meta.url), page(lines))
  if (beyond > 0) {
    console.error(`${beyond} measured beyond the limit`)
    process.exitCode = 1
  }
}

function page(lines: string[]): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${arch()}, Node ${process.version}`
  return `# Benchmarks

Written by \`npm run bench\`. Each value is compared with a baseline measured in the same run; the ratio is what counts, since
machines differ. For a value in % missed or wrong, the baseline is what is allowed.

Measured on ${machine}.

${lines.join('\n')}
`
}

await main(process.argv.slice(2))
