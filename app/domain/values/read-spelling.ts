import anyAscii from 'any-ascii'
import { plainWords } from './plain-words.ts'
import type { Reading } from './reading.ts'

const lookAlikes: Record<string, string> = {
  ...{
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'і',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
  },
}

/** Reads a name or a place by its spelling: letter case, ё, apostrophes, dashes, and Latin letters inside of Cyrillic words do not count. */
export function readSpelling(text: string): Reading | null {
  const plain = plainWords(text)
    .split(' ')
    .map((word) => (/\p{Script=Cyrillic}/u.test(word) ? inCyrillic(word) : word))
    .join(' ')
  if (!/[\p{L}\p{N}]/u.test(plain)) return null
  const ways = plain === text.toLocaleLowerCase('ru') ? [] : (['spelling'] as const)
  return { plain, unit: null, isConverted: false, approximation: null, order: null, ways: [...ways] }
}

function inCyrillic(word: string): string {
  return word.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter)
}

/** How two spellings are alike though they are not the same: in Latin letters, or but for a letter or two. Null: they are not. */
export function spellingLikeness(a: string, b: string): 'letters' | 'spelling' | null {
  const [one, other] = [inLatin(a), inLatin(b)]
  if (one === other) return 'letters'
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4) return null
  return differsBy(one, other) <= (shorter < 6 ? 1 : 2) ? 'spelling' : null
}

function inLatin(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** How many letters must be changed, added or dropped to make one word of the other. */
function differsBy(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
