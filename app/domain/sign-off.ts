import { z } from 'zod'
import { reasonSchema } from './claim-draft.ts'
import type { CaseId, SecondOpinionId, SignedSheetId, SignOffId, UserId, VerdictId } from './ids.ts'
import { type Confidence, confidences, type VerdictCode, verdictCodes } from './verdict.ts'

/** A second editor's decision on a proposed verdict. `differs`: their own blind verdict was another one, which reopens it. */
export const signOffDecisions = ['signed', 'returned', 'differs'] as const
export type SignOffDecision = (typeof signOffDecisions)[number]

/** Recorded once for a proposed verdict and never changed. */
export type SignOff = {
  id: SignOffId
  verdictId: VerdictId
  decision: SignOffDecision
  comment: string
  createdAt: string
  createdBy: UserId
}

/** The verdict that a second editor reached before they saw the proposed one. */
export type SecondOpinion = {
  id: SecondOpinionId
  verdictId: VerdictId
  code: VerdictCode
  confidence: Confidence | null
  reasons: string
  createdAt: string
  createdBy: UserId
}

/** What a second editor says who has not seen the proposed verdict. */
export const secondOpinionSchema = z.strictObject({
  code: z.enum(verdictCodes),
  confidence: z.enum(confidences).nullable().default(null),
  reasons: reasonSchema,
})

export type SecondOpinionDraft = z.output<typeof secondOpinionSchema>

/** A sheet that was signed as it stood at one head of the chain. The claims on it are locked until it is reopened with a reason. */
export type SignedSheet = {
  id: SignedSheetId
  caseId: CaseId
  hash: string
  headSequence: number
  /** The filter as it stands in the address; empty for the whole case. */
  filter: string
  signedAt: string
  signedBy: UserId
  reopened: { at: string; by: UserId; reason: string } | null
}

/** The signed sheet that locks something, in words: its short hash, who signed it and on which day. */
export type ShownLock = { sheet: string; by: string; at: string }

/** A signed sheet as the page of the sheet lists it. */
export type ShownSignedSheet = Pick<SignedSheet, 'id' | 'hash' | 'headSequence' | 'filter'> & {
  signed: { by: string; at: string }
  reopened: { by: string; at: string; reason: string } | null
}
