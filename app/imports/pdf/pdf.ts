import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import type { DraftBlock } from '#app/domain/canonical-text.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { type Facts, type FileToRead, type Imported, noFacts } from '../imported.ts'
import { joinLines, wordsOf } from './join-lines.ts'
import { mendAcrossPages } from './mend-across-pages.ts'
import { withFurniture } from './page-furniture.ts'
import { type Line, linesOfPage, paragraphsOf, type TextPiece } from './page-lines.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const mostPages = 3_000
const longestLabel = 50

const said = z.string().trim().catch('')
const infoSchema = z.looseObject({ Title: said, Author: said })

/**
 * A PDF as plain text, page by page: each block names the label of its page, words parted at the end of a line or a page are whole again, and page
 * numbers and running heads are boilerplate. A scanned one without text comes out with no blocks. Nothing in it is run.
 */
export async function importPdf({ bytes }: FileToRead): Promise<Imported> {
  const pdf = await openPdf(bytes)
  if (pdf.numPages > mostPages) throw new WorkbenchError('invalid', 'capture.too_complex')
  const pages: Line[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await linesOn(pdf, number))
  const given = (await pdf.getPageLabels()) ?? []
  const labels = pages.map((_, index) => given[index]?.trim().slice(0, longestLabel) || String(index + 1))
  const known = wordsOf(pages.flat())
  const blocks = mendAcrossPages(withFurniture(pages.map(paragraphsOf), labels)).flatMap(
    (paragraphs, index) =>
      paragraphs.map(
        ({ lines, isFurniture }): DraftBlock => ({
          kind: isFurniture ? 'boilerplate' : 'paragraph',
          text: joinLines(lines, known),
          locator: { kind: 'page', page: labels[index] ?? '' },
        }),
      ),
  )
  return { facts: await factsOf(pdf), blocks, mediaType: 'application/pdf' }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new WorkbenchError('invalid', locked ? 'capture.needs_password' : 'capture.damaged')
  }
}

async function linesOn(pdf: Pdf, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return linesOfPage(items.filter((item): item is typeof item & TextPiece => 'str' in item))
}

async function factsOf(pdf: Pdf): Promise<Facts> {
  const { info } = await pdf.getMetadata()
  const { Title: title, Author: author } = infoSchema.parse(info)
  return { ...noFacts, title: title || null, authors: author ? [author] : [] }
}
