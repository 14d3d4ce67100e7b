import { isUtf8 as isValidUtf8 } from 'node:buffer'
import chardet from 'chardet'
import iconv from 'iconv-lite'
import { WorkbenchError } from '#app/domain/errors.ts'
import { guessCyrillic } from './guess-cyrillic.ts'

/** The largest file that is read in one piece. */
export const largestFile = 10 * 1024 * 1024

const byteOrderMarks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-32le', mark: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'utf-32be', mark: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

/** Formats that are no plain text although their bytes may look like it: PDF, ZIP (and DOCX), RTF, PostScript. */
const signatures = ['%PDF-', 'PK\u0003\u0004', '{\\rtf', '%!PS']

/**
 * Bytes as text and the charset they were read in: by byte order mark, as UTF-8 where they are that, but for a few broken ones, else in the
 * charset that reads best. Refuses what is too large, another format, or no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes.byteLength > largestFile) throw new WorkbenchError('invalid', 'capture.too_large')
  if (bytes.byteLength === 0) throw new WorkbenchError('invalid', 'capture.no_text')
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (signatures.some((signature) => start.startsWith(signature))) {
    throw new WorkbenchError('invalid', 'capture.unknown_type')
  }
  const decoded = decode(bytes)
  if (isGarbage(decoded.text)) throw new WorkbenchError('invalid', 'capture.not_text')
  return decoded
}

function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return read(bytes, marked.encoding)
  if (bytes.includes(0)) throw new WorkbenchError('invalid', 'capture.not_text')
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' }
  return read(bytes, guessCyrillic(bytes) ?? guessOther(bytes))
}

function read(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding }
}

/**
 * Whether the bytes are UTF-8: all of them, or nearly all, since programs that cut a text by bytes leave half a letter behind. Bytes of another
 * charset lose nearly every letter that is not Latin.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  if (isValidUtf8(bytes)) return true
  let [lost, kept] = [0, 0]
  for (const sign of new TextDecoder().decode(bytes)) {
    if (sign === '\ufffd') lost += 1
    else if (sign > '\u007f') kept += 1
  }
  return lost * 10 <= kept
}

const eastAsian = /^(?:shift_jis|euc-|big5|gb|iso-2022)/i

/** Latin text with a few other letters is taken for an East Asian charset all too easily; that is ruled out here. */
function guessOther(bytes: Uint8Array): string {
  const mostlyLatin = bytes.reduce((count, byte) => count + (byte < 0x80 ? 1 : 0), 0) > bytes.length * 0.7
  const names = chardet
    .analyse(bytes)
    .map((match) => match.name)
    .filter((name) => !/^(?:ascii|utf-)/i.test(name) && iconv.encodingExists(name))
    .filter((name) => !(mostlyLatin && eastAsian.test(name)))
  const best = names[0]?.toLowerCase() ?? 'windows-1252'
  return best === 'iso-8859-1' ? 'windows-1252' : best
}

/** Characters that no text holds in number: controls other than tabs, line ends and page breaks, and lost ones. */
function isGarbage(text: string): boolean {
  let odd = 0
  for (const character of text) if (isOdd(character.codePointAt(0) ?? 0)) odd += 1
  return odd > 1 + text.length / 200
}

function isOdd(code: number): boolean {
  const isSpace = code === 0x85 || (code >= 0x09 && code <= 0x0d)
  return code === 0 || code === 0xfffd || (!isSpace && (code < 0x20 || (code >= 0x7f && code <= 0x9f)))
}
