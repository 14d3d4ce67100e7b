import { z } from 'zod'
import { label, words } from './event-parts.ts'
import { standings, verdictCodes } from './verdict.ts'

const proposal = { claim: label, verdict: words }

/** What the events of proposing, signing, commenting and assigning say. */
export const signOffEvents = {
  verdict_proposed: z.strictObject({ ...proposal, to: z.enum(verdictCodes), why: words }),
  proposal_opened: z.strictObject(proposal),
  verdict_signed: z.strictObject({
    ...proposal,
    from: z.enum(standings),
    to: z.enum(verdictCodes),
    comment: words,
  }),
  verdict_returned: z.strictObject({ ...proposal, comment: words }),
  second_opinion_given: z.strictObject({
    ...proposal,
    to: z.enum(verdictCodes),
    agrees: z.boolean(),
    reasons: words,
  }),
  verdict_affirmed: z.strictObject({
    ...proposal,
    affirms: words,
    to: z.enum(verdictCodes),
    why: words,
    /** Said where it waits for a signature. */
    proposed: z.literal(true).optional(),
  }),

  claim_assigned: z.strictObject({ claim: label, user: words.nullable(), due: words.nullable() }),
  comment_made: z.strictObject({
    claim: label,
    comment: words,
    evidence: label.nullable(),
    verdict: words.nullable(),
    text: words,
    addressees: z.array(words),
  }),

  sheet_signed: z.strictObject({ sheet: words, hash: words, head: z.int(), claims: z.array(label) }),
  sheet_reopened: z.strictObject({ sheet: words, hash: words, why: words }),
} as const
