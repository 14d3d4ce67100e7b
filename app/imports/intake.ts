import { WorkbenchError } from '#app/domain/errors.ts'
import { type Fetched, fetchPage } from './fetch/fetch-page.ts'
import type { FileReader } from './worker/file-reader.ts'

/** How works come in: files are read away from the thread that answers requests, and addresses are asked over the web. */
export type Intake = {
  readFile: FileReader['read']
  readAnnotations: FileReader['readAnnotations']
  fetchPage: (address: string) => Promise<Fetched>
  /** Whether addresses are asked at all. */
  mayFetch: boolean
}

/** The way in for works, over this reader. Where nothing may be fetched every address is refused before anybody is asked. */
export function intakeOf({ read: readFile, readAnnotations }: FileReader, mayFetch: boolean): Intake {
  return {
    readFile,
    readAnnotations,
    mayFetch,
    fetchPage: mayFetch ? (address) => fetchPage(address) : refuse,
  }
}

async function refuse(): Promise<never> {
  throw new WorkbenchError('invalid', 'fetch.off')
}
