import { z } from 'zod'
import type { PassageId, TranslationId, UserId } from './ids.ts'
import type { Language } from './language.ts'
import { languageSchema } from './language-schema.ts'

/** Who put a quote into another language; always shown beside the translation. */
export const translationMakers = ['editors', 'machine', 'publisher'] as const
export type TranslationMaker = (typeof translationMakers)[number]

export const translationDraftSchema = z.strictObject({
  language: languageSchema,
  text: z.string().trim().min(1).max(20_000),
  madeBy: z.enum(translationMakers).default('editors'),
})

export type TranslationDraft = z.output<typeof translationDraftSchema>

/** What a passage says in another language. The newest per language is in force; older ones stay. */
export type Translation = {
  id: TranslationId
  passageId: PassageId
  language: Language
  text: string
  madeBy: TranslationMaker
  createdAt: string
  createdBy: UserId
}
