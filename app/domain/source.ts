import { z } from 'zod'
import type { CaseId, SourceId, UserId } from './ids.ts'
import type { Language } from './language.ts'
import { languageSchema } from './language-schema.ts'
import type { PartialDate } from './partial-date.ts'
import { partialDateSchema } from './partial-date-schema.ts'
import { type SourceKind, sourceKinds } from './source-kind.ts'

/** A web address that may be shown as a link. Anything but http and https is refused. */
export const webAddressSchema = z
  .string()
  .trim()
  .max(2000)
  .refine((value) => {
    if (!URL.canParse(value)) return false
    return ['http:', 'https:'].includes(new URL(value).protocol)
  })

/** What is known of a source. `null` means unknown and is shown as unknown; it is never guessed. */
export const sourceDraftSchema = z.strictObject({
  title: z.string().trim().min(1).max(300),
  kind: z.enum(sourceKinds),
  publisher: z.string().trim().min(1).max(200).nullable().default(null),
  authors: z.array(z.string().trim().min(1).max(200)).max(50).default([]),
  url: webAddressSchema.nullable().default(null),
  published: partialDateSchema.nullable().default(null),
  language: languageSchema,
  note: z.string().trim().max(4000).default(''),
})

export type SourceDraft = z.output<typeof sourceDraftSchema>

/** A work that can be cited; numbered S1, S2 … in its case. */
export type Source = {
  id: SourceId
  caseId: CaseId
  number: number
  title: string
  kind: SourceKind
  publisher: string | null
  authors: string[]
  url: string | null
  published: PartialDate | null
  language: Language
  note: string
  createdAt: string
  createdBy: UserId
  version: number
  /** Whether an editor found that it has what it says from nobody else. */
  isOrigin: boolean
}
