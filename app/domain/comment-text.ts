/** A stretch of a comment: plain words, a person named with @, or a web address that can be followed. */
export type CommentPart = { kind: 'words' | 'name' | 'link'; text: string }

const address = /\bhttps?:\/\/[^\s<>"«»“”]+/giu
const trailing = /[.,;:!?'’)\]}…]+$/u

/** A comment, as `commentTextSchema` gives it, in its parts. `names` are those of people who can be named. Joined, the parts give the text again. */
export function commentParts(text: string, names: readonly string[]): CommentPart[] {
  const found = [...linksIn(text), ...namesIn(text, names)].sort((a, b) => a.start - b.start)
  const parts: CommentPart[] = []
  let at = 0
  for (const { kind, start, end } of found) {
    if (start < at) continue
    if (start > at) parts.push({ kind: 'words', text: text.slice(at, start) })
    parts.push({ kind, text: text.slice(start, end) })
    at = end
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) })
  return parts
}

/** Those of the people whom a comment names with @. A name that several bear names them all. */
export function namedIn<Person extends { name: string }>(text: string, people: readonly Person[]): Person[] {
  const said = new Set(
    namesIn(
      text,
      people.map((person) => person.name),
    ).map(({ start, end }) => fold(text.slice(start + 1, end))),
  )
  return people.filter((person) => said.has(fold(person.name)))
}

type Found = { kind: 'name' | 'link'; start: number; end: number }

function linksIn(text: string): Found[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const words = match[0].replace(trailing, '')
    const isWhole = URL.canParse(words) && new URL(words).hostname !== ''
    return isWhole ? [{ kind: 'link', start: match.index, end: match.index + words.length }] : []
  })
}

/** At each @ that no letter precedes, the longest name that stands whole behind it. */
function namesIn(text: string, names: readonly string[]): Found[] {
  const composed = names.map((name) => name.normalize('NFC'))
  const longestFirst = [...new Set(composed)].sort((a, b) => b.length - a.length)
  return [...text.matchAll(/(?<![\p{L}\p{N}._-])@/gu)].flatMap(({ index }) => {
    const rest = text.slice(index + 1)
    const name = longestFirst.find((candidate) => beginsWith(rest, candidate))
    return name === undefined ? [] : [{ kind: 'name', start: index, end: index + 1 + name.length }]
  })
}

function beginsWith(text: string, name: string): boolean {
  return fold(text.slice(0, name.length)) === fold(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}

function fold(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('ru')
}
