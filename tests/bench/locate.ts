import search from 'approx-string-match'
import { type Located, locateQuotes } from '#app/domain/anchoring/locate-quotes.ts'
import type { Span } from '#app/domain/passage.ts'
import { randomFrom } from '#tests/kill/random.ts'
import type { BenchRow } from './run.ts'
import { wordsOf } from './text-of.ts'

const wordCount = 100_000
const quoteCount = 1_000
/** So many quotes are sought by the peer, which needs seconds for each hundred; the time is scaled up. */
const peerSample = 20

type Made = { before: string; after: string; quotes: Span[]; intact: boolean[] }

/** A text of paragraphs, the same text with 2 % of its words changed, and quotes of it; with `moved` a tenth of it stands elsewhere. */
function make(seed: number, moved: boolean): Made {
  const random = randomFrom(seed)
  const pick = (count: number) => Math.floor(random() * count)
  const words = wordsOf(wordCount, seed)
  const edited = words.map((word) => (random() < 0.02 ? `${word}ѳ` : word))
  const parted = (list: string[]) => list.map((word, at) => (at % 60 === 59 ? `${word}.\n\n` : `${word} `))
  const [then, now] = [parted(words), parted(edited)]
  const starts = [0]
  for (const word of then) starts.push((starts.at(-1) ?? 0) + word.length)
  const quotes: Span[] = []
  const intact: boolean[] = []
  while (quotes.length < quoteCount) {
    const [first, length] = [pick(wordCount - 30), 5 + pick(15)]
    const last = first + length - 1
    const word = then[last]?.trimEnd().replace(/\.$/, '') ?? ''
    quotes.push({ start: starts[first] ?? 0, end: (starts[last] ?? 0) + word.length })
    intact.push(words.slice(first, last + 1).every((each, at) => each === edited[first + at]))
  }
  const block = moved ? now.splice(60 * 300, 60 * 160) : []
  if (moved) now.splice(60 * 1_000, 0, ...block)
  return { before: then.join(''), after: now.join(''), quotes, intact }
}

type Told = { found: number; wrong: number; milliseconds: number }

/** How many of the unchanged quotes were found, and how many of all were found at words that are not theirs. */
function tell({ before, after, quotes, intact }: Made): Told {
  const started = process.cpuUsage()
  const located = locateQuotes(before, after, quotes)
  const milliseconds = spentSince(started)
  const isFound = ({ outcome }: Located) => outcome === 'exact' || outcome === 'moved'
  const wrong = located.filter((one, at) => {
    const quote = quotes[at] ?? { start: 0, end: 0 }
    const claims = isFound(one) && 'span' in one
    return claims && after.slice(one.span.start, one.span.end) !== before.slice(quote.start, quote.end)
  })
  const unchanged = located.filter((_, at) => intact[at])
  return {
    found: unchanged.filter(isFound).length / unchanged.length,
    wrong: wrong.length,
    milliseconds,
  }
}

/** Milliseconds of the processor, which do not grow with what else the machine does. */
function spentSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

/** What the peer takes for all quotes, from a sample: exact first, else with up to an eighth of the letters wrong. */
function peerMilliseconds({ before, after, quotes }: Made): number {
  const started = process.cpuUsage()
  for (const { start, end } of quotes.slice(0, peerSample)) {
    const quote = before.slice(start, end)
    if (!after.includes(quote)) search(after, quote, Math.floor(quote.length / 8))
  }
  return (spentSince(started) / peerSample) * quotes.length
}

/** Locating 1,000 quotes after an edit of 2 % of 100,000 words, against approx-string-match over the same text. */
export function locateRows(): BenchRow[] {
  const seeds = [1, 2, 3, 4, 5]
  tell(make(0, true))
  const plain = seeds.map((seed) => make(seed, false))
  const moved = seeds.map((seed) => make(seed, true))
  const told = [plain, moved].map((texts) => texts.map(tell))
  const median = (list: Told[] = []) =>
    list.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[2] ?? Number.NaN
  const least = (list: Told[] = []) => Math.min(...list.map(({ found }) => found)) * 100
  const peer = plain.map(peerMilliseconds).sort((a, b) => a - b)[2] ?? Number.NaN
  const missed = (list: Told[] | undefined, reach: number, name: string): BenchRow => ({
    ...{ name, value: 100 - least(list), unit: '% missed', baseline: 100 - reach, limit: 1 },
  })
  return [
    {
      name: `locate 1,000 quotes in 100,000 words, 2 % edited (peer from ${peerSample} quotes)`,
      value: median(told[0]),
      unit: 'ms CPU',
      baseline: peer,
      limit: 1 / 30,
    },
    {
      name: 'the same with a moved block',
      value: median(told[1]),
      unit: 'ms CPU',
      baseline: peer,
      limit: 1 / 30,
    },
    missed(told[0], 99, 'unchanged quotes not found'),
    missed(told[1], 97, 'unchanged quotes not found, with a moved block'),
    {
      name: 'quotes found at other words',
      value: told.flat().reduce((sum, { wrong }) => sum + wrong, 0),
      unit: 'wrong',
      baseline: 1,
      limit: 0,
    },
  ]
}
