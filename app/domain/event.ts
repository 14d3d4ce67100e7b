import { z } from 'zod'
import { roles } from './actor.ts'
import { appearanceRoles } from './claim.ts'
import { change, label, words } from './event-parts.ts'
import { questionEvents } from './event-questions.ts'
import { relayEvents } from './event-relays.ts'
import { signOffEvents } from './event-sign-offs.ts'
import { proximities, stances } from './evidence.ts'
import type { CaseId, ClaimId, EventId, SourceId, UserId } from './ids.ts'
import { languages } from './language.ts'
import { standings, verdictCodes } from './verdict.ts'

/** The claims that something concerned; older events do not say. */
const claims = z.array(label).optional()

/** What each kind of event says of the change. Labels (C4, S2, E11) and words, so that it reads without look-ups. */
export const eventDataSchemas = {
  /** Begins the chain of a store that an early build made; nothing records it. */
  store_created: z.strictObject({ store: words }),
  user_admitted: z.strictObject({ user: words, role: z.enum(roles) }),
  role_changed: z.strictObject({ user: words, from: z.enum(roles), to: z.enum(roles) }),
  user_renamed: z.strictObject({ user: words }),
  password_changed: z.strictObject({ user: words }),
  sessions_revoked: z.strictObject({ user: words, count: z.int() }),
  invitation_issued: z.strictObject({ invitation: words, role: z.enum(roles) }),
  invitation_revoked: z.strictObject({ invitation: words }),

  case_opened: z.strictObject({ title: words, slug: words }),
  case_revised: z.strictObject({ changes: z.array(change) }),

  source_added: z.strictObject({ source: label, title: words }),
  source_revised: z.strictObject({ source: label, changes: z.array(change) }),
  capture_taken: z.strictObject({
    source: label,
    capture: words,
    method: words,
    bytesSha256: words,
    textSha256: words,
  }),
  passages_located: z.strictObject({
    source: label,
    capture: words,
    exact: z.int(),
    moved: z.int(),
    changed: z.int(),
    ambiguous: z.int(),
    lost: z.int(),
  }),
  passage_confirmed: z.strictObject({ source: label, from: words, to: words, claims }),
  passage_left: z.strictObject({ source: label, quote: words, claims }),
  boilerplate_marked: z.strictObject({ source: label, capture: words, block: z.int(), quote: words }),
  boilerplate_unmarked: z.strictObject({ source: label, capture: words, block: z.int(), quote: words }),
  quote_translated: z.strictObject({
    source: label,
    passage: words,
    language: z.enum(languages),
    text: words,
  }),

  handover_taken: z.strictObject({
    fileSha256: words,
    sources: z.int(),
    captures: z.int(),
    claims: z.int(),
    links: z.int(),
    remarks: z.int(),
  }),

  claim_recorded: z.strictObject({ claim: label, wording: words, language: z.enum(languages) }),
  claim_reworded: z.strictObject({ claim: label, from: words, to: words, why: words }),
  claim_revised: z.strictObject({ claim: label, changes: z.array(change) }),
  claim_translated: z.strictObject({ claim: label, language: z.enum(languages), text: words }),
  claim_retracted: z.strictObject({ claim: label, why: words }),

  appearance_added: z.strictObject({
    claim: label,
    source: label,
    appearance: words,
    role: z.enum(appearanceRoles),
    passage: words,
    quote: words,
  }),
  appearance_recut: z.strictObject({
    claim: label,
    source: label,
    appearance: words,
    from: words,
    to: words,
  }),
  appearance_retracted: z.strictObject({ claim: label, source: label, appearance: words, why: words }),

  evidence_attached: z.strictObject({
    claim: label,
    evidence: label,
    source: label,
    stance: z.enum(stances),
    proximity: z.enum(proximities).nullable(),
    passage: words.nullable(),
    quote: words.nullable(),
  }),
  evidence_revised: z.strictObject({ claim: label, evidence: label, changes: z.array(change) }),
  evidence_recut: z.strictObject({ claim: label, evidence: label, source: label, from: words, to: words }),
  evidence_retracted: z.strictObject({ claim: label, evidence: label, why: words }),

  verdict_given: z.strictObject({
    claim: label,
    verdict: words,
    from: z.enum(standings),
    to: z.enum(verdictCodes),
    why: words,
  }),

  ...questionEvents,
  ...relayEvents,
  ...signOffEvents,
} as const

export type EventType = keyof typeof eventDataSchemas
export type EventData<T extends EventType> = z.output<(typeof eventDataSchemas)[T]>
export type FieldChange = z.output<typeof change>

/** A change to record: its kind, what it concerns and what it says. */
export type EventDraft = {
  [T in EventType]: {
    type: T
    data: EventData<T>
    caseId?: CaseId
    sourceId?: SourceId
    claimId?: ClaimId
  }
}[EventType]

/** A recorded change: `hash` is SHA-256 over the canonical JSON of all other fields, `previousHash` included. */
export type RecordedEvent = {
  sequence: number
  id: EventId
  at: string
  actorId: UserId
  caseId: CaseId | null
  sourceId: SourceId | null
  claimId: ClaimId | null
  previousHash: string
  hash: string
} & { [T in EventType]: { type: T; data: EventData<T> } }[EventType]

/** The fields of `after` that differ from `before`, one entry each; arrays are joined for reading. */
export function fieldChanges<T extends object>(
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): FieldChange[] {
  return fields.flatMap((field) => {
    const from = wordsOf(before[field])
    const to = wordsOf(after[field])
    return from === to ? [] : [{ field, from, to }]
  })
}

function wordsOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return Array.isArray(value) ? value.join(', ') : String(value)
}
