import { WorkbenchError } from '#app/domain/errors.ts'
import { largestFile } from './decode-text.ts'
import { fileType, typeByEnding } from './file-type.ts'
import type { FileToRead, Imported } from './imported.ts'
import { importText } from './text.ts'

type Importer = (file: FileToRead) => Imported | Promise<Imported>

/** One importer per media type, loaded when a file needs it; a new format adds its line here and its endings in `file-type.ts`. */
const importers: Record<string, () => Promise<Importer>> = {
  'text/plain': async () => importText,
  'text/markdown': async () => (await import('./markdown.ts')).importMarkdown,
  'text/html': async () => (await import('./html/html.ts')).importHtml,
  [typeByEnding.docx ?? '']: async () => (await import('./docx.ts')).importDocx,
  'application/pdf': async () => (await import('./pdf/pdf.ts')).importPdf,
  'application/x-subrip': async () => (await import('./subtitles.ts')).importSrt,
  'text/vtt': async () => (await import('./subtitles.ts')).importVtt,
}

/** No work that people wrote has more paragraphs, and no page shows more. */
const mostBlocks = 100_000

/** Reads a file as the kind that it is. Refuses what is empty, too large, broken, or of a kind that cannot be read. */
export async function importFile(file: FileToRead): Promise<Imported> {
  const { byteLength } = file.bytes
  if (byteLength > largestFile) throw new WorkbenchError('invalid', 'capture.too_large')
  if (byteLength === 0) throw new WorkbenchError('invalid', 'capture.no_text')
  const load = importers[fileType(file) ?? '']
  if (!load) throw new WorkbenchError('invalid', 'capture.unknown_type')
  const importer = await load()
  const imported = await importer(file)
  if (imported.blocks.length > mostBlocks) throw new WorkbenchError('invalid', 'capture.too_complex')
  return imported
}
