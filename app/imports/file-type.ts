import type { FileToRead } from './imported.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The endings that can be read and the media type of each. */
export const typeByEnding: Readonly<Record<string, string>> = {
  ...{ txt: 'text/plain', text: 'text/plain', md: 'text/markdown', markdown: 'text/markdown' },
  ...{ html: 'text/html', htm: 'text/html', xhtml: 'text/html' },
  ...{ docx, pdf: 'application/pdf', srt: 'application/x-subrip', vtt: 'text/vtt' },
}

/** The endings that can be read, as an `accept` attribute takes them. */
export const readableEndings = Object.keys(typeByEnding).map((ending) => `.${ending}`)

/** The ending that a file of this media type usually has; `bin` for one that is not known. */
export function endingOf(mediaType: string): string {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase()
  return Object.keys(typeByEnding).find((ending) => typeByEnding[ending] === bare) ?? 'bin'
}

const otherNames: Readonly<Record<string, string>> = {
  ...{ 'application/xhtml+xml': 'text/html', 'text/x-markdown': 'text/markdown' },
  ...{ 'application/srt': 'application/x-subrip', 'text/srt': 'application/x-subrip' },
}

/**
 * The media type to read a file as: what its first bytes prove (PDF, Word), then its ending, then the type it was sent
 * with. Null when nothing tells.
 */
export function fileType({ bytes, fileName, mediaType }: FileToRead): string | null {
  const ending = /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase()
  const named = ending === undefined ? null : (typeByEnding[ending] ?? '')
  const sent = mediaType?.split(';')[0]?.trim().toLowerCase() || null
  return provenType(bytes, named) ?? named ?? (sent && (otherNames[sent] ?? sent))
}

/** Many kinds of files are ZIP archives inside: one that is named as another kind is not taken for a Word file. */
function provenType(bytes: Uint8Array, named: string | null): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.startsWith('%PDF-')) return 'application/pdf'
  return start.startsWith('PK\u0003\u0004') && named !== '' ? docx : null
}
