import { paintRows } from './paint.ts'

/** One measurement: a value, what it is compared with, and how many times that it may be. */
export type BenchRow = { name: string; value: number; unit: string; baseline: number; limit: number }

/** Each area gives its rows; add a line for a new one. */
const areas: Record<string, () => Promise<BenchRow[]> | BenchRow[]> = {
  paint: paintRows,
}

async function main(wanted: string[]) {
  const names = wanted.length > 0 ? wanted : Object.keys(areas)
  let slow = 0
  console.log('| measured | value | baseline | ratio | limit |')
  console.log('|---|---:|---:|---:|---:|')
  for (const name of names) {
    for (const row of (await areas[name]?.()) ?? []) {
      const ratio = row.value / row.baseline
      if (!(ratio <= row.limit)) slow += 1
      const cells = [`${row.value.toFixed(1)} ${row.unit}`, row.baseline.toFixed(1), ratio.toFixed(2)]
      console.log(`| ${row.name} | ${cells.join(' | ')} | ${row.limit} |`)
    }
  }
  if (slow > 0) {
    console.error(`${slow} measured beyond the limit`)
    process.exitCode = 1
  }
}

await main(process.argv.slice(2))
