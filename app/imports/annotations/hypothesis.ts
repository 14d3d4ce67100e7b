import type { HandedRemark, Json, UnreadRow } from '#app/domain/handover.ts'
import { instantOf, isWebAddress, listOf, objectOf, objectsOf, textOf } from './json-values.ts'
import { placeOfTargets } from './target.ts'

const home = 'https://hypothes.is/a/'

/** A row of a Hypothesis export as a remark. Its offsets are UTF-16 units, its words Markdown, taken as plain text. */
export function hypothesisRemark(row: Json): HandedRemark | UnreadRow {
  const text = typeof row.text === 'string' ? row.text.toWellFormed().trim() : ''
  const id = textOf(row.id) ?? textOf(objectOf(row.extra)?.original_id)
  if (id === null) return { name: text, reason: 'row.no_id' }
  const targets = objectsOf(row.target).map((target) => ({ ...target, source: target.source ?? row.uri }))
  const place = placeOfTargets(targets.length > 0 ? targets : listOf(row.uri), 'utf16')
  if (!place) return { name: text, reason: 'row.no_place' }
  return {
    iris: [home + id],
    kept: row,
    place: { ...place, addresses: [...new Set([...place.addresses, ...addressesOf(row)])] },
    author: textOf(objectOf(row.user_info)?.display_name) ?? accountName(textOf(row.user)),
    madeAt: instantOf(row.created),
    body: text,
    tags: listOf(row.tags).flatMap((tag) => textOf(tag) ?? []),
    replyTo: replyTo(row),
  }
}

/** The page's own addresses: where it was read, and those that it gives itself. */
function addressesOf(row: Json): string[] {
  const links = objectsOf(objectOf(row.document)?.link).map(({ href }) => href)
  return [row.uri, ...links].flatMap((address) => {
    const text = textOf(address)
    return text !== null && isWebAddress(text) ? [text] : []
  })
}

/** `acct:aigul@hypothes.is` -> `aigul`. */
function accountName(account: string | null): string | null {
  return account?.replace(/^acct:/, '').replace(/@.*$/s, '') || null
}

/** References name all remarks above a reply; the last is the one it answers. */
function replyTo(row: Json): string | null {
  const parent = textOf(listOf(row.references).at(-1))
  return parent === null ? null : home + parent
}
