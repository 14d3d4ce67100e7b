import { JSDOM } from 'jsdom'
import type { DraftBlock } from '#app/domain/canonical-text.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { blocksOfPage, type PageBlock } from '#app/domain/page-blocks.ts'
import type { FileToRead, Imported } from '../imported.ts'
import { articleElements, isInArticle } from './article.ts'
import { decodePage } from './decode-page.ts'
import { describedCaptions, factsOfPage } from './page-facts.ts'
import { refuseMonstrousPage } from './page-limits.ts'

/**
 * A web page as plain text: every visible block in the order of the page, those outside its article as boilerplate. No script
 * runs and nothing is fetched.
 */
export function importHtml({ bytes, mediaType, address, piece }: FileToRead): Imported {
  const { text, encoding } = decodePage(bytes, mediaType)
  const page = openPage(text, address)
  const blocks = piece ? allBlocks(page) : [...articleBlocks(page), ...captionsBeside(page)]
  if (blocks.length === 0) throw new WorkbenchError('invalid', 'capture.no_text')
  return { facts: factsOfPage(page), blocks, mediaType: `text/html; charset=${encoding}` }
}

/** Markup that another format was turned into, as blocks; all of it is the work itself. */
export function blocksOfMarkup(markup: string): DraftBlock[] {
  return allBlocks(openPage(markup, null))
}

function allBlocks(page: Document): DraftBlock[] {
  return blocksOfPage(page.body).map(({ kind, text }) => ({ kind, text }))
}

function openPage(markup: string, address: string | null): Document {
  refuseMonstrousPage(markup)
  return new JSDOM(markup, address ? { url: address } : {}).window.document
}

function articleBlocks(page: Document): DraftBlock[] {
  const blocks = blocksOfPage(page.body)
  const article = articleElements(page)
  const title = page.querySelector('h1')
  const belongs = (block: PageBlock) =>
    article === null ||
    isInArticle(block, article) ||
    [...block.holders].some((holder) => title?.contains(holder))
  return blocks.map((block) => ({ kind: belongs(block) ? block.kind : 'boilerplate', text: block.text }))
}

/** Captions that the page describes but does not show. */
function captionsBeside(page: Document): DraftBlock[] {
  const shown = page.body.textContent?.replace(/\s+/g, ' ') ?? ''
  return describedCaptions(page)
    .filter((caption) => !shown.includes(caption))
    .map((text) => ({ kind: 'caption', text }))
}
