import type { Stance } from './evidence.ts'
import type { Language } from './language.ts'
import type { OriginKind, RelayKind } from './relay.ts'
import type { ShownRoot } from './relay-page.ts'

/** A claim, a source or an origin outside of the case, as a map draws it. */
export type MapNode = {
  id: string
  kind: 'origin' | 'source' | 'claim'
  /** C1 or S2; null for an origin outside of the case. */
  label: string | null
  originKind: OriginKind | null
  title: string
  language: Language
  /** How much is known of a node that has it from nobody else on the map; null for the others. */
  root: 'known' | 'unknown' | null
  /** The claims of which it speaks first hand, where it does not do so in all that it says here. */
  firstHandFor: number[]
  to: string | null
}

/** Words go from one node to another: a source has it from an origin, a claim is spoken for or against by a source. */
export type MapEdge = { from: string; to: string; kind: RelayKind | Stance }

/** Everything that a map draws, before it has places. */
export type OriginMap = { nodes: MapNode[]; edges: MapEdge[] }

/** A source in the table that says what a map shows. */
export type MapRow = {
  source: { number: number; title: string; language: Language }
  /** What it says of the claims of the map. */
  evidence: { number: number; claim: number; stance: Stance }[]
  /** All its standing relays, those included that counting does not follow since it speaks first hand. */
  from: { root: ShownRoot; kind: RelayKind }[]
  roots: MapRowRoot[]
}

/** Where a source has it from in the end. `claims` are those for which this holds; null where it holds for all. */
export type MapRowRoot = {
  root: ShownRoot
  isKnown: boolean
  /** Whether the root speaks first hand of them. */
  isFirstHand: boolean
  claims: number[] | null
}

export type Point = { x: number; y: number }

/** More than this on one map cannot be told apart any more, nor be laid out in no time; the table says it all the same. */
const mostDrawn = 400

/** Whether a map is small enough to be drawn. */
export function isDrawable({ nodes, edges }: OriginMap): boolean {
  return nodes.length + edges.length <= mostDrawn
}

/** A map with a place for everything, in units of one drawing. */
export type DrawnMap = {
  width: number
  height: number
  nodes: (MapNode & Point & { width: number; height: number; lines: string[] })[]
  edges: (MapEdge & { points: Point[]; middle: Point })[]
}

/** The words in lines of at most so many characters; what does not fit into the last one ends in an ellipsis. */
export function inLines(words: string, width: number, count: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const longer = [lines.at(-1) ?? '', word].filter(Boolean).join(' ')
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const shown = lines.slice(0, count).map((line) => shortened(line, width))
  if (lines.length > count) shown[count - 1] = shortened(`${shown[count - 1]} ${lines[count]}`, width)
  return shown
}

function shortened(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`
}
