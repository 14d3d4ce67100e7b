import { foldForSearch } from '../search-text.ts'

/** Whether a value stands in a passage as it is written, and not as a part of a longer word or number: 925 does not stand in «1 925». */
export function standsIn(passage: string, value: string): boolean {
  const [words, wanted] = [foldForSearch(passage), foldForSearch(value)]
  if (wanted === '') return false
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    if (!goesOnBefore(words.slice(0, at), wanted) && !goesOnAfter(wanted, words.slice(at + wanted.length)))
      return true
  }
  return false
}

function goesOnBefore(before: string, value: string): boolean {
  if (!/^[\p{L}\p{M}\p{N}]/u.test(value)) return false
  if (/[\p{L}\p{M}\p{N}]$/u.test(before)) return true
  return (
    /^\d/.test(value) && (/\d[.,'⁄]$/.test(before) || (/\d $/.test(before) && /^\d{3}(?!\d)/.test(value)))
  )
}

function goesOnAfter(value: string, after: string): boolean {
  if (!/[\p{L}\p{M}\p{N}]$/u.test(value)) return false
  if (/^[\p{L}\p{M}\p{N}]/u.test(after)) return true
  if (!/\d$/.test(value)) return false
  return /^[.,'⁄]\d/.test(after) || (/^ \d{3}(?!\d)/.test(after) && /(?<!\d)\d{1,3}$/.test(value))
}
