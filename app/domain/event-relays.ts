import { z } from 'zod'
import { change, label, words } from './event-parts.ts'
import { originKinds, relayKinds, suggestionDecisions } from './relay.ts'
import { reliabilityGrades } from './reliability.ts'

/** What the events of relays, origins and reliability say. `from` is a label (S3) or the name of an origin outside of the case. */
export const relayEvents = {
  origin_named: z.strictObject({ origin: words, name: words, kind: z.enum(originKinds) }),
  origin_revised: z.strictObject({ origin: words, name: words, changes: z.array(change) }),

  relay_recorded: z.strictObject({
    source: label,
    relay: words,
    from: words,
    kind: z.enum(relayKinds),
    passage: words.nullable(),
    quote: words.nullable(),
    note: words,
  }),
  relay_retracted: z.strictObject({ source: label, relay: words, from: words, why: words }),
  /** The finding and its quote are named since findings can be retracted; the oldest events are without. */
  circle_found: z.strictObject({
    source: label,
    circle: words.optional(),
    from: label,
    kind: z.enum(relayKinds),
    quote: words.nullable().optional(),
    note: words,
  }),
  circle_retracted: z.strictObject({ source: label, circle: words, from: label, why: words }),
  suggestion_decided: z.strictObject({
    source: label,
    other: label,
    decision: z.enum(suggestionDecisions),
    note: words,
  }),
  origin_marked: z.strictObject({ source: label, isOrigin: z.boolean() }),

  reliability_assessed: z.strictObject({
    source: label,
    topic: words,
    grade: z.enum(reliabilityGrades),
    reason: words,
  }),
} as const
