import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { prepareStore } from '#db/prepare-store.server.ts'
import { verify } from '#db/verify/verify.server.ts'

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

export type KillRound = { acknowledged: number; killed: boolean; lost: string[]; findings: string[] }

/**
 * One round: a process writes, is killed with SIGKILL after `acks` acknowledged writes and a moment more, and the store
 * is opened again. Tells which acknowledged writes are missing and what `verify` found.
 */
export async function killRound(folder: string, acks: number, limit: number): Promise<KillRound> {
  const { lines, killed } = await writeUntilKilled(folder, acks, limit)
  const { db, close } = prepareStore(folder)
  try {
    const lost = lines.filter((line) => {
      const [table, id] = line.split(' ')
      return db.$client.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) === undefined
    })
    const findings = verify(db).findings.map((finding) => JSON.stringify(finding))
    return { acknowledged: lines.length, killed, lost, findings }
  } finally {
    close()
  }
}

/** Only whole lines count as acknowledged: the last one may have been cut by the kill. */
function writeUntilKilled(folder: string, acks: number, limit: number) {
  return new Promise<{ lines: string[]; killed: boolean }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder, String(limit)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    let complaint = ''
    child.stderr.on('data', (words: Buffer) => {
      complaint += words
    })
    child.stdout.on('data', (words: Buffer) => {
      printed += words
      if (printed.split('\n').length > acks) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const lines = printed
        .slice(0, printed.lastIndexOf('\n') + 1)
        .split('\n')
        .filter(Boolean)
      if (signal === null && code !== 0) reject(new Error(`The writer ended with ${code}: ${complaint}`))
      else resolve({ lines, killed: signal === 'SIGKILL' })
    })
  })
}

/** Numbers that look random and repeat for one seed (mulberry32), so that a failing run can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
