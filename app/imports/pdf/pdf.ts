import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import type { DraftBlock } from '#app/domain/canonical-text.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { type Facts, type FileToRead, type Imported, noFacts } from '../imported.ts'
import { joinLines, wordsOf } from './join-lines.ts'
import { type Line, linesOfPage, paragraphsOf, type TextPiece } from './page-lines.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const mostPages = 3_000
const longestLabel = 50

const said = z.string().trim().catch('')
const infoSchema = z.looseObject({ Title: said, Author: said })

/**
 * A PDF as plain text, page by page: each block names the label of its page, and words parted at a line's end are whole again. A
 * scanned one without text comes out with no blocks. Nothing in it is run.
 */
export async function importPdf({ bytes }: FileToRead): Promise<Imported> {
  const pdf = await openPdf(bytes)
  if (pdf.numPages > mostPages) throw new WorkbenchError('invalid', 'capture.too_complex')
  const pages: Line[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await linesOn(pdf, number))
  const labels = (await pdf.getPageLabels()) ?? []
  const known = wordsOf(pages.flat())
  const blocks = pages.flatMap((lines, index) =>
    paragraphsOf(lines).map((paragraph): DraftBlock => {
      const page = labels[index]?.trim().slice(0, longestLabel) || String(index + 1)
      return { kind: 'paragraph', text: joinLines(paragraph, known), locator: { kind: 'page', page } }
    }),
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
