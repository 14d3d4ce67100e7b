/** The names that texts of this kind use; HTML knows two thousand more, which stay as they were written. */
const names: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', shy: '\u00ad' },
  ...{ zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f' },
  ...{ laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', bdquo: '„', sbquo: '‚' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', prime: '′', Prime: '″' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', sect: '§', para: '¶' },
  ...{ copy: '©', reg: '®', trade: '™', deg: '°', plusmn: '±', times: '×', divide: '÷', minus: '−' },
  ...{ frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', micro: 'µ', permil: '‰' },
  ...{ euro: '€', pound: '£', yen: '¥', cent: '¢', numero: '№', larr: '←', rarr: '→' },
}

/** Resolves `&amp;`, `&#8212;` and `&#x2014;`; what names no character stays as it was written. */
export function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,15}));/g,
    (whole, ...found) => {
      const [decimal, hexadecimal, name] = found as (string | undefined)[]
      if (name !== undefined) return names[name] ?? whole
      return (
        characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)) ?? whole
      )
    },
  )
}

function characterOf(code: number): string | null {
  const isControl = code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return isControl || isSurrogate || code > 0x10ffff ? null : String.fromCodePoint(code)
}
