/** Text of any origin made safe to print in a line: what follows is the same for every format that is read by people. */

/** Line ends as LF; control characters as their pictures (␀ … ␡), since they would vanish or break a line. */
export function printable(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/\p{Cc}/gu, picture)
}

function picture(control: string): string {
  const code = control.charCodeAt(0)
  if (control === '\n' || control === '\t') return control
  if (code === 0x7f) return '\u2421'
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
}

/** An address that may be linked: http or https only, with nothing in it that could end a link early. */
export function linkTarget(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return href.replace(
    /[\s<>"'`\\^{|}()[\]*_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
