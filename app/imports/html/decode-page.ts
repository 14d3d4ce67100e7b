import sniff from 'html-encoding-sniffer'
import iconv from 'iconv-lite'
import { decodeText, isUtf8 } from '../decode-text.ts'

/**
 * The markup of a page and the charset it was read in: byte order mark, then the charset that the server named, then the
 * page's own meta element (the order of the HTML standard), and where none of them is there, the charset that reads best.
 * A page that calls itself UTF-8 and is not, is read as what it is.
 */
export function decodePage(bytes: Uint8Array, mediaType: string | null): { text: string; encoding: string } {
  const named = sniff(bytes, { transportLayerEncodingLabel: charsetOf(mediaType), defaultEncoding: unnamed })
  if (named === unnamed || !iconv.encodingExists(named)) return decodeText(bytes)
  if (named === 'UTF-8' && !isUtf8(bytes)) return decodeText(bytes)
  return { text: iconv.decode(Buffer.from(bytes), named), encoding: named.toLowerCase() }
}

/** What the sniffer answers when nothing names a charset. */
const unnamed = 'x-user-defined'

function charsetOf(mediaType: string | null): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(mediaType ?? '')?.[1]
}
