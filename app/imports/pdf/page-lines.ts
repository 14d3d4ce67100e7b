/** A run of characters as pdf.js gives it: `transform` ends with the place of its baseline from the page's lower left corner. */
export type TextPiece = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean }

/** A line of a page: its words, how far it is from the left and from the bottom, and how tall its letters are, in points. */
export type Line = { text: string; left: number; baseline: number; height: number }

/** The lines of a page in the order in which the page draws them. */
export function linesOfPage(pieces: TextPiece[]): Line[] {
  const lines: Line[] = []
  let open: TextPiece[] = []
  for (const piece of pieces) {
    if (startsLine(open, piece)) close()
    open.push(piece)
    if (piece.hasEOL) close()
  }
  close()
  return lines

  function close() {
    const line = lineOf(open)
    if (line) lines.push(line)
    open = []
  }
}

const baselineOf = ({ transform }: TextPiece) => transform[5] ?? 0
const leftOf = ({ transform }: TextPiece) => transform[4] ?? 0

function startsLine(open: TextPiece[], piece: TextPiece): boolean {
  const last = open.findLast(({ str }) => str.trim() !== '')
  if (!last || piece.str.trim() === '') return false
  return Math.abs(baselineOf(last) - baselineOf(piece)) > Math.max(last.height, piece.height) * 0.7
}

function lineOf(pieces: TextPiece[]): Line | null {
  const text = pieces
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/g, (space) => (/\u00a0/.test(space) ? '\u00a0' : ' '))
    .trim()
  const first = pieces.find(({ str }) => str.trim() !== '')
  if (!first || text === '') return null
  return { text, left: leftOf(first), baseline: baselineOf(first), height: first.height }
}

/** The lines of each paragraph: a wider gap, an indented first line or letters of another height begin a new one. */
export function paragraphsOf(lines: Line[]): Line[][] {
  const usual = usualGap(lines)
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && continues(last, line, usual)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

function continues(paragraph: Line[], line: Line, usual: number): boolean {
  const last = paragraph.at(-1)
  if (!last) return false
  const gap = last.baseline - line.baseline
  const indented = line.left - last.left > line.height && paragraph.length > 1
  return gap > 0 && gap <= usual * 1.35 && Math.abs(last.height - line.height) < 1 && !indented
}

/** Lines of one paragraph are hardly further apart than this many times their height. */
const widest = 1.4

/** The gap between most lines: the median, so that headings and pictures do not count. A few lines prove no wide spacing. */
function usualGap(lines: Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]?.baseline ?? 0) - line.baseline)
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b)
  const median = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0
  const height = lines[0]?.height ?? 0
  return gaps.length < 4 ? Math.min(median, height * widest) : median
}
