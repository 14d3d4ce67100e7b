import mammoth from 'mammoth'
import { WorkbenchError } from '#app/domain/errors.ts'
import { tamedArchive } from './archive.ts'
import { blocksOfMarkup } from './html/html.ts'
import { type FileToRead, type Imported, noFacts } from './imported.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A Word document as plain text: headings, paragraphs, list items, table rows and notes. Pictures leave nothing behind. */
export async function importDocx({ bytes }: FileToRead): Promise<Imported> {
  const markup = await markupOf(tamedArchive(bytes))
  const blocks = blocksOfMarkup(markup)
  if (blocks.length === 0) throw new WorkbenchError('invalid', 'capture.no_text')
  const title = blocks.find(({ kind }) => kind === 'heading')?.text ?? null
  return { facts: { ...noFacts, title }, blocks, mediaType }
}

async function markupOf(archive: Uint8Array): Promise<string> {
  try {
    const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) }
    return (await mammoth.convertToHtml({ buffer: Buffer.from(archive) }, options)).value
  } catch {
    throw new WorkbenchError('invalid', 'capture.damaged')
  }
}
