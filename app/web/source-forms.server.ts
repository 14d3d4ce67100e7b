import { z } from 'zod'
import { languageSchema } from '#app/domain/language-schema.ts'
import { sourceDraftSchema, webAddressSchema } from '#app/domain/source.ts'
import { textFor } from '#app/messages/text.ts'

const text = textFor('en')

const mostAuthors = 50
const longestAuthor = 200

/** One author a line. */
const authors = z
  .string()
  .default('')
  .transform(linesOf)
  .refine(
    (lines) => lines.length <= mostAuthors && lines.every((line) => line.length <= longestAuthor),
    text('sources.authors_too_long', { most: mostAuthors, longest: longestAuthor }),
  )

const url = z
  .string()
  .trim()
  .refine((value) => webAddressSchema.safeParse(value).success, text('fields.url'))
  .nullable()
  .default(null)

/** What is known of a source that is about to be added, as a form sends it. */
export const preparedSourceSchema = sourceDraftSchema.extend({
  authors,
  url,
  again: z.literal('on').optional(),
})

/** The same of a source that the case has, with the version that was changed. */
export const reviseSourceSchema = sourceDraftSchema.extend({ authors, url, version: z.int().positive() })

/** The fields that hand a text over, other than the file. */
export const handedFields = {
  text: z.string().default(''),
  /** The markup of the pasted text, where it was copied with one. */
  markup: z.string().default(''),
  from: z.string().trim().max(2000).default(''),
  next: z.enum(['add', 'prepare']).default('add'),
}

/** A new source: its text pasted or as a file. A title and a language that are left out are taken from the text. */
export const addSourceSchema = sourceDraftSchema.extend({
  authors,
  url,
  title: z.string().trim().max(300).default(''),
  language: languageSchema.nullable().default(null),
  ...handedFields,
  file: z.union([z.array(z.file()).max(100), z.file().transform((one) => [one])]).default([]),
  /** The file is one of several that are sent one after another. */
  one: z.literal('on').optional(),
  again: z.literal('on').optional(),
})

export type SourceAdditionFields = z.output<typeof addSourceSchema>

function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
