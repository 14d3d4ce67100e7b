import { WorkbenchError } from '#app/domain/errors.ts'
import type { FileFacts, Imported } from './imported.ts'
import { importMarkdown } from './markdown.ts'
import { importText } from './text.ts'

type Importer = (bytes: Uint8Array) => Imported

/** One importer per media type; a new format adds its line here and its endings below. */
const importers: Record<string, Importer> = {
  'text/plain': importText,
  'text/markdown': importMarkdown,
}

const typeByEnding: Record<string, string> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
}

/** The endings that can be read, as an `accept` attribute takes them. */
export const readableEndings = Object.keys(typeByEnding).map((ending) => `.${ending}`)

/** Reads a file by its ending, or by its media type when it has no ending. Refuses kinds that cannot be read yet. */
export function importFile(bytes: Uint8Array, facts: FileFacts): Imported {
  const importer = importers[typeOf(facts)]
  if (!importer) throw new WorkbenchError('invalid', 'capture.unknown_type')
  return importer(bytes)
}

function typeOf({ fileName, mediaType }: FileFacts): string {
  const ending = /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]
  if (ending !== undefined) return typeByEnding[ending.toLowerCase()] ?? ''
  return mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
}

/** Pasted text, taken the same way. Forms send CR LF for a line's end; the stored bytes have LF. */
export function importPasted(text: string): { bytes: Uint8Array; imported: Imported } {
  const bytes = new TextEncoder().encode(text.replace(/\r\n?/g, '\n'))
  return { bytes, imported: importFile(bytes, { fileName: null, mediaType: 'text/plain' }) }
}
