import { vi } from 'vitest'
import { main } from '#app/cli/main.ts'

export type Outcome = { code: number; out: string; err: string }

/** Runs the command line in this process and gives its exit code and what it printed. */
export async function runCli(...args: string[]): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const watched = [
    vi.spyOn(console, 'log').mockImplementation((...words) => void out.push(words.join(' '))),
    vi.spyOn(console, 'error').mockImplementation((...words) => void err.push(words.join(' '))),
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => err.push(String(words)) > 0),
  ]
  try {
    const code = await main(['node', 'sverka', ...args])
    return { code, out: out.join('\n'), err: err.join('\n') }
  } finally {
    for (const watch of watched) watch.mockRestore()
  }
}
