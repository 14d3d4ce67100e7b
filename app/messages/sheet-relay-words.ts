import type { SheetClaim } from '#app/domain/sheet-claim.ts'
import { type EvidenceSide, evidenceBySide, type SheetIndex } from '#app/domain/sheet-reading.ts'
import type { SheetCircle, SheetRelay } from '#app/domain/sheet-relay.ts'
import type { SheetSource } from '#app/domain/sheet-source.ts'
import { isolate } from '#app/domain/text-direction.ts'
import type { Fact } from './sheet-words.ts'
import { sideWords } from './side-words.ts'
import type { Text } from './text.ts'
import { gradeWords } from './weight-words.ts'

/** How much stands on a side of a claim: its sources and origins, or for what counts for neither its pieces. */
export function sideLine(text: Text, claim: SheetClaim, side: EvidenceSide): string {
  const pieces = evidenceBySide(claim)[side].length
  if (pieces === 0) return text('sheet.none_attached')
  const count = text('sheet.pieces', { pieces })
  return side === 'neither' ? count : `${sideWords(text, claim.sides[side])} (${count})`
}

/** From whom a source has it, and how reliable it was found to be. */
export function originFacts(text: Text, source: SheetSource, index: SheetIndex): Fact[] {
  return [
    ...hasItFrom(text, source, index),
    ...source.reliability.map(({ topic, grade, reason, by, at }) => ({
      label: text('sheet.reliability', { topic: isolate(topic) }),
      value: text('sheet.reliability_of', {
        ...{ grade, words: gradeWords(text, grade), reason: isolate(reason), by, at: at.slice(0, 10) },
      }),
    })),
  ]
}

function hasItFrom(text: Text, source: SheetSource, index: SheetIndex): Fact[] {
  const label = text('sheet.has_it_from')
  if (source.relays.length > 0) {
    return source.relays.map((relay) => ({ label, value: relayWords(text, relay, index) }))
  }
  return [{ label, value: text(source.isOrigin ? 'sheet.is_origin' : 'sheet.unknown_origin') }]
}

function relayWords(
  text: Text,
  { from, kind, passage, note, by, at }: SheetRelay,
  index: SheetIndex,
): string {
  const made = text('sheet.concluded_by', { by, at: at.slice(0, 10) })
  return [
    `${text(`relay_kind.${kind}`)} ${rootWords(text, from, index)}`,
    ...(passage ? [`“${isolate(passage.exact)}”`] : []),
    ...(note === '' ? [] : [isolate(note)]),
    made,
  ].join('; ')
}

/** S2 with its title, or an origin outside of the case with what it is. */
export function rootWords(text: Text, root: string, index: SheetIndex): string {
  if (root.startsWith('S')) return `${root}, “${isolate(index.source(root).title)}”`
  const { name, kind } = index.origin(root)
  return `${isolate(name)} (${text(`origin_kind.${kind}`)})`
}

/** A finding of circular reporting, in one sentence. */
export function circleWords(text: Text, circle: SheetCircle): string {
  const { source, from, kind, passage, isClosed, note, by, at } = circle
  const found = text('sheet.circle', {
    ...{ source, from, kind: text(`relay_kind.${kind}`), by, at: at.slice(0, 10) },
    isClosed: String(isClosed),
  })
  return [
    found,
    ...(passage ? [`“${isolate(passage.exact)}”`] : []),
    ...(note === '' ? [] : [isolate(note)]),
  ].join(' ')
}
