import { z } from 'zod'
import type { Retraction } from './claim.ts'
import type { AbsenceId, CaseId, ClaimId, QuestionId, UserId } from './ids.ts'
import type { Language } from './language.ts'
import { languageSchema } from './language-schema.ts'

/** What rival claims answer; numbered Q1, Q2 … in its case. Of an exclusive question at most one answer can be right. */
export type Question = {
  id: QuestionId
  caseId: CaseId
  number: number
  text: string
  language: Language
  exclusive: boolean
  note: string
  createdAt: string
  createdBy: UserId
  version: number
  retraction: Retraction | null
}

export const questionDraftSchema = z.strictObject({
  text: z.string().trim().min(1).max(500),
  language: languageSchema,
  exclusive: z.boolean().default(true),
  note: z.string().trim().max(4000).default(''),
})

export type QuestionDraft = z.output<typeof questionDraftSchema>

/** A claim as one of the rival answers to a question. */
export type Answer = {
  questionId: QuestionId
  claimId: ClaimId
  addedAt: string
  addedBy: UserId
  retraction: Retraction | null
}

/** Evidence that one would expect and that was looked for without being found: a row of the board without a source. */
export type Absence = {
  id: AbsenceId
  questionId: QuestionId
  text: string
  createdAt: string
  createdBy: UserId
  version: number
  retraction: Retraction | null
}

/** What is missing, in a sentence. */
export const absenceTextSchema = z.string().trim().min(1).max(1000)
