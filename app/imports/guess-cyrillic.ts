import iconv from 'iconv-lite'

/** The single-byte charsets in which Russian and Ukrainian were written, the common ones first. */
const charsets = ['windows-1251', 'koi8-u', 'cp1125', 'iso-8859-5', 'macukraine']

const common = new Set('оеаинтсрвл')
const usual = new Set('кмдпуяыьгзбчйхжшюцщэфіїєґёң')
const punctuation = new Set('«»„“”‘’‚…—–•№§°·\u00a0\u00ad')

const sampleLength = 64 * 1024

/**
 * The Cyrillic charset in which the bytes read as words: mostly small letters that are common in Russian and Ukrainian,
 *
 * capitals only where words begin, no Latin letter beside them. Null when they read as such in none. Works from a few words on.
 */
export function guessCyrillic(bytes: Uint8Array): string | null {
  const sample = Buffer.from(bytes.subarray(0, sampleLength))
  const ranked = charsets
    .map((charset) => ({ charset, score: readability(iconv.decode(sample, charset)) }))
    .toSorted((a, b) => b.score - a.score)
  const best = ranked[0]
  return best && best.score > 0.4 ? best.charset : null
}

/** From about 0.7 for prose in the right charset down to below 0 in a wrong one. */
function readability(text: string): number {
  let sum = 0
  let count = 0
  let before = ''
  for (const character of text) {
    if (character > '\u007f' && !punctuation.has(character)) {
      sum += weigh(character, before)
      count += 1
    }
    before = character
  }
  return count === 0 ? 0 : sum / count
}

function weigh(character: string, before: string): number {
  if (/[a-z]/i.test(before)) return -1
  if (common.has(character)) return 1
  if (usual.has(character)) return 0.4
  const small = character.toLowerCase()
  if (small === character || isSmallLetter(before)) return -1
  if (common.has(small)) return 0.9
  return usual.has(small) ? 0.3 : -1
}

function isSmallLetter(character: string): boolean {
  return character !== character.toUpperCase()
}
