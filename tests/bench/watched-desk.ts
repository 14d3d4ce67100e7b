import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from '#app/domain/case.ts'
import type { Work } from '#app/services/work.server.ts'
import { type Desk, openDesk } from './desk.ts'

/** How long the event loop stood still at worst, with and without the time that the machine gave to others, and what the thread worked, in milliseconds. */
export type LoopReport = { worst: number; own: number; ran: number; cpu: number }

/** Serves a store while `run` is at work, and tells how the server's event loop fared meanwhile. */
export async function watchDesk(
  run: (desk: Desk) => Promise<void>,
  fill?: (work: Work, opened: Case) => void,
): Promise<LoopReport> {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-bench-'))
  const file = join(folder, 'loop.json')
  const watch = new URL('./watch-loop.mjs', import.meta.url).href
  const env = { NODE_OPTIONS: `--import=${watch}`, LOOP_REPORT: file }
  const desk = await openDesk({ env, ...(fill && { fill }) })
  try {
    process.kill(desk.pid, 'SIGUSR2')
    await run(desk)
  } finally {
    await desk.close()
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as LoopReport
  rmSync(folder, { recursive: true })
  return report
}
