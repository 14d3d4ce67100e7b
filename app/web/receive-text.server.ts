import { composeText } from '#app/domain/canonical-text.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { largestFile } from '#app/imports/decode-text.ts'
import type { Imported } from '#app/imports/imported.ts'
import { importPasted } from '#app/imports/text.ts'
import type { FileReader } from '#app/imports/worker/file-reader.ts'
import type { CaptureDraft } from '#app/services/sources/take-capture.server.ts'

/** What an editor handed over: what was read from it, its canonical text, and all of it as a capture to be. */
export type Received = { imported: Imported; text: string; capture: CaptureDraft }

/** Reads a pasted text or a file, whichever was sent, away from the thread that answers requests. Refuses both at once. */
export async function receiveText(
  { text: pasted, file }: { text: string; file: File | null },
  readFile: FileReader['read'],
): Promise<Received> {
  if (file && pasted.trim() !== '') throw new WorkbenchError('invalid', 'capture.two_texts')
  if (file && file.size > largestFile) throw new WorkbenchError('invalid', 'capture.too_large')
  const { bytes, imported } = file ? await readUpload(file, readFile) : importPasted(pasted)
  const { mediaType, blocks } = imported
  return {
    imported,
    text: composeText(blocks).text,
    capture: {
      ...{ mediaType, blocks, bytes },
      method: file ? 'upload' : 'paste',
      fileName: file && ownName(file.name),
    },
  }
}

async function readUpload(
  file: File,
  readFile: FileReader['read'],
): Promise<{ bytes: Uint8Array; imported: Imported }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const imported = await readFile({ bytes, fileName: file.name, mediaType: file.type, address: null })
  return { bytes, imported }
}

/** The file's own name, without folders that an old browser may send before it. */
function ownName(name: string): string | null {
  return name.split(/[/\\]/).at(-1)?.slice(-255) || null
}
