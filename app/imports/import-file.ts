import { WorkbenchError } from '#app/domain/errors.ts'
import { largestFile } from './decode-text.ts'
import { importDocx } from './docx.ts'
import { fileType, typeByEnding } from './file-type.ts'
import { importHtml } from './html/html.ts'
import type { FileToRead, Imported } from './imported.ts'
import { importMarkdown } from './markdown.ts'
import { importPdf } from './pdf/pdf.ts'
import { importSrt, importVtt } from './subtitles.ts'
import { importText } from './text.ts'

type Importer = (file: FileToRead) => Imported | Promise<Imported>

/** One importer per media type; a new format adds its line here and its endings in `file-type.ts`. */
const importers: Record<string, Importer> = {
  'text/plain': importText,
  'text/markdown': importMarkdown,
  'text/html': importHtml,
  [typeByEnding.docx ?? '']: importDocx,
  'application/pdf': importPdf,
  'application/x-subrip': importSrt,
  'text/vtt': importVtt,
}

/** No work that people wrote has more paragraphs, and no page shows more. */
const mostBlocks = 100_000

/** Reads a file as the kind that it is. Refuses what is empty, too large, broken, or of a kind that cannot be read. */
export async function importFile(file: FileToRead): Promise<Imported> {
  const { byteLength } = file.bytes
  if (byteLength > largestFile) throw new WorkbenchError('invalid', 'capture.too_large')
  if (byteLength === 0) throw new WorkbenchError('invalid', 'capture.no_text')
  const importer = importers[fileType(file) ?? '']
  if (!importer) throw new WorkbenchError('invalid', 'capture.unknown_type')
  const imported = await importer(file)
  if (imported.blocks.length > mostBlocks) throw new WorkbenchError('invalid', 'capture.too_complex')
  return imported
}
