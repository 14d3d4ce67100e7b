import type { Fetched } from './fetch/fetch-page.ts'
import type { FileReader } from './worker/file-reader.ts'

/** How works come in: files are read away from the thread that answers requests, and addresses are asked over the web. */
export type Intake = {
  readFile: FileReader['read']
  readAnnotations: FileReader['readAnnotations']
  fetchPage: (address: string) => Promise<Fetched>
}
