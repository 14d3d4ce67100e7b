/** How much room there is beside a text for each of its cards: for all of it, for one line, for its number alone. */
export type CardRoom = 'whole' | 'line' | 'number'

/** A card takes about 110 pixels and one of a single line about 37; a character of the text about half of one. */
export function roomFor(cards: number, characters: number): CardRoom {
  const height = characters * 0.55
  if (cards <= 6 || cards * 110 <= height) return 'whole'
  return cards * 37 <= height ? 'line' : 'number'
}

/** A card beside the text: the height of its passage's line and its own height, in pixels from the margin's top. */
export type MarginCard = { id: string; line: number; height: number }

/** Cards that stand side by side, each with its place from the left. */
export type MarginRow = MarginCard & { cards: { id: string; left: number }[] }

/**
 * Puts cards side by side that would otherwise push one another down, as many as the margin is wide. The active card
 * stands alone, and so does every one that takes the whole width.
 */
export function rowsOf(
  cards: readonly (MarginCard & { width: number })[],
  width: number,
  active: string | null,
  gap = 10,
): MarginRow[] {
  const rows: MarginRow[] = []
  let free = 0
  let low = 0
  for (const card of [...cards].sort((a, b) => a.line - b.line)) {
    const row = rows.at(-1)
    const alone = card.id === active || row?.id === active
    if (row && !alone && card.line < low && card.width <= free) {
      row.cards.push({ id: card.id, left: width - free })
      free -= card.width + gap
    } else {
      rows.push({ id: card.id, line: card.line, height: card.height, cards: [{ id: card.id, left: 0 }] })
      free = width - card.width - gap
      low = Math.max(low, card.line) + card.height + gap
    }
  }
  return rows
}

/**
 * Puts cards level with their passages, in order, none over another. The active card stands exactly at its line:
 * those before it move up, and where there is no room above they follow below it.
 */
export function placeCards(
  cards: readonly MarginCard[],
  active: string | null,
  gap = 10,
): ReadonlyMap<string, number> {
  const sorted = [...cards].sort((a, b) => a.line - b.line)
  const at = sorted.findIndex((card) => card.id === active)
  const fixed = sorted[at]
  if (!fixed) return stackDown(sorted, 0, gap)
  const line = Math.max(0, fixed.line)
  const before = sorted.slice(0, at)
  const fitting = fitAbove(before, line - gap, gap)
  const displaced = before.slice(0, before.length - fitting.length)
  const above = pullUp(fitting, line - gap, gap)
  const below = stackDown([...displaced, ...sorted.slice(at + 1)], line + fixed.height + gap, gap)
  return new Map([...above, [fixed.id, line], ...below])
}

function stackDown(cards: readonly MarginCard[], from: number, gap: number): Map<string, number> {
  const tops = new Map<string, number>()
  let low = from
  for (const card of cards) {
    const top = Math.max(low, card.line)
    tops.set(card.id, top)
    low = top + card.height + gap
  }
  return tops
}

/** The last of the cards that find room between the margin's top and `floor`. */
function fitAbove(cards: readonly MarginCard[], floor: number, gap: number): MarginCard[] {
  let room = floor
  let count = 0
  for (const card of [...cards].reverse()) {
    if (room - card.height < 0) break
    room -= card.height + gap
    count += 1
  }
  return cards.slice(cards.length - count)
}

function pullUp(cards: readonly MarginCard[], floor: number, gap: number): Map<string, number> {
  const natural = stackDown(cards, 0, gap)
  const tops: [string, number][] = []
  let low = floor
  for (const card of [...cards].reverse()) {
    const top = Math.min(natural.get(card.id) ?? card.line, low - card.height)
    tops.push([card.id, top])
    low = top - gap
  }
  return new Map(tops.reverse())
}
