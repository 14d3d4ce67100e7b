import { z } from 'zod'
import type { CaseId, UserId } from './ids.ts'

/** The part of a case's address that a person reads: `kazakhstan-2022`. */
export const slugSchema = z
  .string()
  .trim()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, 'slug.unreadable')

export const caseDraftSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  /** Left out, it is made from the title. */
  slug: z.preprocess((given) => (given === '' ? undefined : given), slugSchema.optional()),
  summary: z.string().trim().max(4000).default(''),
})

/** What may be changed of a case later, on top of the version that was seen. */
export const caseRevisionSchema = caseDraftSchema
  .pick({ title: true, summary: true })
  .extend({ requiresSignOff: z.boolean().default(false), version: z.coerce.number().int().positive() })

export type CaseDraft = z.output<typeof caseDraftSchema>

/** One investigation: its sources, claims and sheet. */
export type Case = {
  id: CaseId
  slug: string
  title: string
  summary: string
  createdAt: string
  createdBy: UserId
  version: number
  /** Whether a verdict counts only once a second editor has signed it. */
  requiresSignOff: boolean
}
