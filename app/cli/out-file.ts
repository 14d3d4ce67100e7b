import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file that gets its name only when it is whole. */
export function putInPlace(target: string, body: string): void {
  const part = `${target}.part`
  try {
    writeFileSync(part, body)
    renameSync(part, target)
  } finally {
    rmSync(part, { force: true })
  }
}
