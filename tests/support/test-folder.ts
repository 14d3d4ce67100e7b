import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** In memory where the system offers it: a test need not wait for a disk. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** An empty folder of one test's own, removed when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(place, 'sverka-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
