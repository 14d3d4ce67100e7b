import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { FileToRead, Imported } from '../imported.ts'
import type { Reading } from './read-here.ts'

/** Reads files away from the thread that answers requests. */
export type FileReader = {
  /** Refuses as `importFile` does, and also what takes too long or too much memory; nothing else is affected by that. */
  read: (file: FileToRead) => Promise<Imported>
  close: () => Promise<void>
}

export type ReaderLimits = {
  /** How long one file may take, in milliseconds. */
  deadline: number
  /** How much memory one file may take, in megabytes. */
  memory: number
}

const usualLimits: ReaderLimits = { deadline: 20_000, memory: 512 }
const idle = 60_000

/** A reader with threads of its own, started when they are first needed. One that overruns its limits is ended and replaced. */
export function createFileReader({ deadline, memory }: ReaderLimits = usualLimits): FileReader {
  const most = Math.max(1, Math.min(4, availableParallelism() - 1))
  const pool = new Piscina<FileToRead, Reading>({
    filename: new URL('./entry.mjs', import.meta.url).href,
    ...{ minThreads: 0, maxThreads: most, idleTimeout: idle },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  const turns = new Turns(most)
  const readWithin = async (file: FileToRead): Promise<Imported> => {
    const reading = await pool.run(file, { signal: AbortSignal.timeout(deadline) }).catch(explain)
    if ('refusal' in reading) throw new WorkbenchError('invalid', reading.refusal.id, reading.refusal.values)
    return reading.imported
  }
  return {
    read: (file) => turns.take(() => readWithin(file)),
    close: () => pool.destroy(),
  }
}

/** A thread that had to be ended, put as a refusal of the file; anything else stays an error. */
function explain(error: Error & { code?: string }): Reading {
  if (error.name === 'AbortError') return { refusal: { id: 'capture.too_slow' } }
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { refusal: { id: 'capture.too_complex' } }
  throw error
}

/** Lets a number of tasks run at a time, in the order they came, so that a deadline counts work and not waiting. */
class Turns {
  private readonly waiting: (() => void)[] = []

  constructor(private free: number) {}

  async take<T>(task: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1
    else await new Promise<void>((go) => this.waiting.push(go))
    try {
      return await task()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.free += 1
    }
  }
}
