import type { Language } from '#app/domain/language.ts'

const sampleLength = 50_000

/** Letters that only some of the languages have. */
const marks = {
  kk: /[әғқұһ]/g,
  ky: /[өүң]/g,
  uk: /[іїєґ]/g,
  ru: /[ыэёъ]/g,
  other: /[ўјљњђћџѓќѕ]/g,
}

const englishWords = /\b(?:the|and|of|to|in|that|is|was|for|with|on|by)\b/g

/**
 * The language of a text by letters that the others lack, English by its commonest words. A guess for an editor to
 * look at: `und` where the letters do not tell.
 */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, sampleLength).toLowerCase()
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const latin = count(sample, /\p{Script=Latin}/gu)
  if (latin > cyrillic) return looksEnglish(sample) ? 'en' : 'und'
  return guessCyrillicLanguage(sample, cyrillic)
}

function guessCyrillicLanguage(sample: string, letters: number): Language {
  const share = (mark: keyof typeof marks) => count(sample, marks[mark]) / letters
  if (letters === 0 || share('other') > 0.005) return 'und'
  if (share('kk') > 0.02) return 'kk'
  if (share('ky') > 0.02) return 'ky'
  const [ukrainian, russian] = [share('uk'), share('ru')]
  if (ukrainian === russian) return 'und'
  return ukrainian > russian ? 'uk' : 'ru'
}

function looksEnglish(sample: string): boolean {
  return count(sample, englishWords) >= 0.1 * count(sample, /\p{Letter}+/gu)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
