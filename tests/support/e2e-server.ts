import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built app, running over a data folder of its own. `kill` ends it as a power cut would. */
export type E2eServer = {
  origin: string
  dataDir: string
  pid: number
  stop: () => Promise<void>
  kill: () => Promise<void>
}

/** A data folder under the system's temporary one; `from` is copied into it. */
export function makeDataFolder(from?: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sverka-e2e-'))
  if (from) cpSync(from, path, { recursive: true })
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts the built app on a free port and waits until it answers. */
export async function startServer(
  dataDir: string,
  { seed = true, port, env: own = {} }: { seed?: boolean; port?: number; env?: Record<string, string> } = {},
): Promise<E2eServer> {
  const chosen = port ?? (await freePort())
  const origin = `http://localhost:${chosen}`
  const env = {
    ...process.env,
    PORT: String(chosen),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    SEED: seed ? '1' : '0',
    ORIGIN: '',
    ...own,
  }
  const child = spawn(process.execPath, ['app/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  await answering(chosen, child, said)
  return {
    origin,
    dataDir,
    pid: child.pid ?? 0,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

async function answering(port: number, child: ChildProcess, said: string[]): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${said.join('')}`)
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((later) => setTimeout(later, 50))
  }
  await end(child, 'SIGKILL')
  throw new Error(`The server did not answer within a minute: ${said.join('')}`)
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((ended) => {
    child.once('exit', () => ended())
    child.kill(signal)
  })
}
