import { z } from 'zod'
import { webAddressSchema } from './source.ts'

/** A rationale is plain data: paragraphs and lists of words, links and evidence chips. No markup is ever stored. */
const wordsSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().max(20_000),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
})

const chipSchema = z.strictObject({ type: z.literal('evidence'), number: z.int().positive() })

const linkSchema = z.strictObject({
  type: z.literal('link'),
  url: webAddressSchema,
  children: z.array(wordsSchema).max(200),
})

const inlineSchema = z.discriminatedUnion('type', [wordsSchema, chipSchema, linkSchema])

const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: z.array(inlineSchema).max(2000) }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(inlineSchema).max(2000)).max(500),
  }),
])

export const rationaleSchema = z.array(blockSchema).max(500)

export type RationaleWords = z.output<typeof wordsSchema>
export type RationaleLink = z.output<typeof linkSchema>
export type RationaleInline = z.output<typeof inlineSchema>
export type RationaleBlock = z.output<typeof blockSchema>
export type Rationale = z.output<typeof rationaleSchema>

function inlinesOf(rationale: Rationale): RationaleInline[] {
  return rationale.flatMap((block) => (block.type === 'paragraph' ? block.children : block.items.flat()))
}

/** The numbers of the evidence cited, each once, in the order of first mention. */
export function citedEvidence(rationale: Rationale): number[] {
  const numbers = inlinesOf(rationale).flatMap((inline) =>
    inline.type === 'evidence' ? [inline.number] : [],
  )
  return [...new Set(numbers)]
}

/** Whether it says anything in words; chips alone are no reason. */
export function hasWords(rationale: Rationale): boolean {
  return plainWords(inlinesOf(rationale)) !== ''
}

function plainWords(inlines: RationaleInline[]): string {
  return inlines
    .flatMap((inline) => (inline.type === 'link' ? inline.children : inline.type === 'text' ? [inline] : []))
    .map((words) => words.text)
    .join('')
    .trim()
}

/** Reads what a form sends: the JSON of the rich editor, or the plain text of the text area without it. */
export function rationaleFromField(value: string): Rationale {
  const parsed = rationaleSchema.safeParse(parseJson(value))
  return parsed.success ? parsed.data : rationaleFromText(value)
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** Reads plain text: blank lines part paragraphs, `[E3]` becomes the chip of E3. */
export function rationaleFromText(text: string): Rationale {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ type: 'paragraph', children: inlinesFromText(paragraph.trim()) }))
}

function inlinesFromText(text: string): RationaleInline[] {
  return text
    .split(/(\[E[1-9]\d{0,8}\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const chip = /^\[E(\d+)\]$/.exec(part)
      return chip ? { type: 'evidence', number: Number(chip[1]) } : { type: 'text', text: part }
    })
}

/** Writes the words as plain text, chips as `[E3]`; the reverse of `rationaleFromText` for plain paragraphs. */
export function rationaleToText(rationale: Rationale): string {
  return rationale
    .map((block) =>
      block.type === 'paragraph'
        ? inlinesToText(block.children)
        : block.items
            .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${inlinesToText(item)}`)
            .join('\n'),
    )
    .join('\n\n')
}

function inlinesToText(inlines: RationaleInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'evidence') return `[E${inline.number}]`
      return inline.type === 'link' ? inline.children.map((words) => words.text).join('') : inline.text
    })
    .join('')
}
