import type { Line } from './page-lines.ts'

/** A paragraph of a page; furniture stands around the text and is no part of it. */
export type PageParagraph = { lines: Line[]; isFurniture: boolean }

/** On so many pages the same line at the same end is no accident. */
const fewestPages = 3
const longestHead = 150

const wordsOf = (lines: Line[]) => lines.map(({ text }) => text).join(' ')

/** What a running head has in common with those of other pages: everything but the numbers. */
const shapeOf = (lines: Line[]) => wordsOf(lines).replace(/\d+/g, '#')

/**
 * Tells the text of each page from what stands above and below it: the page's own number, and a line with which three pages or more begin or end,
 * whatever numbers it holds.
 */
export function withFurniture(pages: Line[][][], labels: string[]): PageParagraph[][] {
  const heads = countShapes(pages, 0)
  const feet = countShapes(pages, -1)
  return pages.map((paragraphs, index) =>
    paragraphs.map((lines, at) => {
      const isAlone = paragraphs.length === 1
      const isHead = at === 0 && (heads.get(shapeOf(lines)) ?? 0) >= fewestPages
      const isFoot = at === paragraphs.length - 1 && (feet.get(shapeOf(lines)) ?? 0) >= fewestPages
      const isEnd = at === 0 || at === paragraphs.length - 1
      const isNumber = isEnd && wordsOf(lines).replace(/[\s\p{P}]/gu, '') === labels[index]
      return { lines, isFurniture: !isAlone && (isHead || isFoot || isNumber) }
    }),
  )
}

function countShapes(pages: Line[][][], at: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const paragraphs of pages) {
    const lines = paragraphs.at(at)
    if (!lines || paragraphs.length < 2 || wordsOf(lines).length > longestHead) continue
    counts.set(shapeOf(lines), (counts.get(shapeOf(lines)) ?? 0) + 1)
  }
  return counts
}
