import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { RefusalId } from '#app/domain/refusals.ts'
import type { Reading, ToRead } from './read-here.ts'

export type ReadingLimits = {
  /** How long one file may take, in milliseconds. */
  deadline: number
  /** How many megabytes a reading process may take for its objects, and for everything. */
  heap: number
  memory: number
}

/** A process that reads one file at a time. `read` always answers; a process that died of a file, or grew large with it, is not fit for another. */
export type ReadingProcess = {
  read: (what: ToRead) => Promise<Answer>
  isAlive: () => boolean
  end: () => void
}

type Answer = { reading: Reading; worn: boolean }

const entry = fileURLToPath(new URL('./entry.mjs', import.meta.url))

/**
 * Starts a process of its own for reading, since a thread that runs out of memory takes the whole program with it. It ends with
 * the one that answers requests.
 */
export async function startReadingProcess(limits: ReadingLimits): Promise<ReadingProcess> {
  const child = fork(entry, [String(limits.memory * 1024 * 1024)], {
    execArgv: [`--max-old-space-size=${limits.heap}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await Promise.race([once(child, 'message'), once(child, 'exit').then(refuseToStart)])
  return {
    read: (what) => readWithin(child, what, limits.deadline),
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    end: () => void child.kill('SIGKILL'),
  }
}

function refuseToStart([code, signal]: unknown[]): never {
  throw new Error(`A reading process ended before it was ready (${signal ?? code})`)
}

/** What the process answers; when it dies of the file or takes too long over it, that is the answer. */
function readWithin(child: ChildProcess, what: ToRead, deadline: number): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(timer)
      child.off('message', finish).off('exit', died)
      resolve(answer)
    }
    const refuse = (id: RefusalId) => finish({ reading: { refusal: { id } }, worn: true })
    const died = () => refuse('capture.too_complex')
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      refuse('capture.too_slow')
    }, deadline)
    child.once('message', finish).once('exit', died)
    child.send(what, (error) => error && died())
  })
}
