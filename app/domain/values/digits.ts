import type { Language } from '../language.ts'

/** Whether the comma parts thousands in texts of this language; where that is not known, as in English. */
function commaGroups(language: Language): boolean {
  return language === 'en' || language === 'und'
}

/**
 * Reads a number in digits as plain digits with at most one dot. `1,925` and `1.925` mean two things, depending on the
 * language and on whether a word such as “million” follows; where that cannot be told, null.
 */
export function readDigits(text: string, language: Language, isScaled: boolean): string | null {
  if (/^\d+$/.test(text)) return text
  if (/^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(text)) return text.replace(/[ ']/g, '').replace(',', '.')
  if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return text.replaceAll(',', '')
  if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) {
    return text.replaceAll('.', '').replace(',', '.')
  }
  const parts = /^(\d+)([.,])(\d+)$/.exec(text)
  return parts ? onePoint(parts, language, isScaled) : null
}

function onePoint(
  [, whole = '', sign, fraction = '']: RegExpExecArray,
  language: Language,
  isScaled: boolean,
) {
  const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (!mayGroup || isScaled) return `${whole}.${fraction}`
  if (sign === ',') return commaGroups(language) ? whole + fraction : null
  return language === 'en' ? `${whole}.${fraction}` : null
}
