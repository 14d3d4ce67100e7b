import { Readability } from '@mozilla/readability'
import type { PageBlock } from '#app/domain/page-blocks.ts'

const mark = 'data-sverka-element'

/**
 * Which elements of a page hold the words of its article, by Readability. Null when it finds none. The page itself is left as
 * it was: Readability works on a copy, whose elements are told by a number.
 */
export function articleElements(page: Document): ReadonlySet<Element> | null {
  const elements = [...page.querySelectorAll('*')]
  for (const [at, element] of elements.entries()) element.setAttribute(mark, String(at))
  const copy = page.cloneNode(true) as Document
  for (const element of elements) element.removeAttribute(mark)
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse()
  if (!article?.content) return null
  return new Set(holdersIn(article.content).flatMap((at) => elements[at] ?? []))
}

/** The numbers of the elements that hold words in what Readability kept. */
function holdersIn(content: Element): number[] {
  const document = content.ownerDocument
  const words = document.createTreeWalker(content, 4)
  const found: number[] = []
  while (words.nextNode()) {
    if (words.currentNode.nodeValue?.trim() === '') continue
    const holder = words.currentNode.parentElement?.closest(`[${mark}]`)
    if (holder) found.push(Number(holder.getAttribute(mark)))
  }
  return found
}

/** Whether a block is part of the article: most of the elements that hold its words are. */
export function isInArticle({ holders }: PageBlock, article: ReadonlySet<Element>): boolean {
  const inside = [...holders].filter((holder) => article.has(holder)).length
  return inside * 2 >= holders.size
}
