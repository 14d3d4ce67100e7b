import { createRequire } from 'node:module'
import { Document, type FileChild, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import PdfDocument from 'pdfkit'

/** A Word document of a heading and paragraphs. */
export async function makeDocx(heading: string, paragraphs: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const children = [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph({ text })),
  ]
  return packed(children)
}

/** A Word document of list items, the second below the first, and a table whose cells have a paragraph for each line. */
export function makeDocxOfParts(items: [string, string], rows: string[][]): Promise<Uint8Array<ArrayBuffer>> {
  const cell = (text: string) =>
    new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) })
  return packed([
    ...items.map((text, level) => new Paragraph({ text, bullet: { level } })),
    new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) }),
  ])
}

async function packed(children: FileChild[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')

/** A PDF with one list of Cyrillic paragraphs a page; an empty list is a page without text, as a scan has. */
export async function makePdf(pages: string[][], width = 400): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PdfDocument({ autoFirstPage: false, info: { Title: 'Протокол', Author: 'МВД' } })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<void>((end) => pdf.on('end', end))
  for (const paragraphs of pages) {
    pdf.addPage({ size: 'A4', margin: 60 })
    pdf.font(font).fontSize(12)
    for (const paragraph of paragraphs) pdf.text(paragraph, { width, paragraphGap: 12 })
  }
  pdf.end()
  await done
  return new Uint8Array(Buffer.concat(chunks))
}

/** A PDF of one page whose drawing is these bytes, packed this many times over. */
export function makePdfOf(drawing: Uint8Array, packed: number): Uint8Array<ArrayBuffer> {
  const filters = '/FlateDecode '.repeat(packed)
  const head = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << >> >> endobj
4 0 obj << /Length ${drawing.byteLength} /Filter [${filters}] >> stream
`
  const tail = '\nendstream endobj\ntrailer << /Root 1 0 R >>\n'
  return new Uint8Array(Buffer.concat([Buffer.from(head), drawing, Buffer.from(tail)]))
}
