import { availableParallelism } from 'node:os'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ReadHandover } from '#app/domain/handover.ts'
import type { FileToRead, Imported } from '../imported.ts'
import type { ToRead } from './read-here.ts'
import { type ReadingLimits, type ReadingProcess, startReadingProcess } from './reading-process.ts'
import { Turns } from './turns.ts'

/** Reads files away from the process that answers requests. */
export type FileReader = {
  /** Refuses as `importFile` does, and also what takes too long, too much memory, or breaks its reader; nothing else is affected by that. */
  read: (file: FileToRead) => Promise<Imported>
  /** The same for annotations of others, as `readAnnotations` reads them. */
  readAnnotations: (bytes: Uint8Array) => Promise<ReadHandover>
  close: () => void
}

export type FileReaderOptions = Partial<ReadingLimits> & {
  /** Told what an importer did not expect of a file. */
  report?: (failure: string) => void
}

const usualLimits: ReadingLimits = { deadline: 20_000, heap: 512, memory: 1_024 }
const idle = 60_000

/** A reader with processes of its own: started when they are needed, kept for the next file, ended when none comes for a minute. */
export function createFileReader({ report, ...limits }: FileReaderOptions = {}): FileReader {
  const turns = new Turns(Math.max(2, Math.min(4, availableParallelism() - 1)))
  const free: ReadingProcess[] = []
  let rest: NodeJS.Timeout | undefined
  const endFree = () => {
    for (const process of free.splice(0)) process.end()
  }
  const readNow = async (what: ToRead) => {
    clearTimeout(rest)
    const process = takeAlive(free) ?? (await startReadingProcess({ ...usualLimits, ...limits }))
    const { reading, worn } = await process.read(what)
    if (worn) process.end()
    else free.push(process)
    rest = setTimeout(endFree, idle).unref()
    if ('read' in reading) return reading.read
    if (reading.failure) report?.(reading.failure)
    throw new WorkbenchError('invalid', reading.refusal.id, reading.refusal.values)
  }
  const inTurn = (what: ToRead) => turns.take(() => readNow(what))
  return {
    read: (file) => inTurn({ file }) as Promise<Imported>,
    readAnnotations: (annotations) => inTurn({ annotations }) as Promise<ReadHandover>,
    close: endFree,
  }
}

function takeAlive(free: ReadingProcess[]): ReadingProcess | undefined {
  const process = free.pop()
  return process && !process.isAlive() ? takeAlive(free) : process
}
