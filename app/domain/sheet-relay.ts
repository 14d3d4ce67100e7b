import { z } from 'zod'
import { originKinds, relayKinds } from './relay.ts'
import { reliabilityGrades } from './reliability.ts'
import { momentSchema, sheetPassageSchema, sheetTranslationSchema, sourceLabelSchema } from './sheet-parts.ts'

const count = z.int().nonnegative()

/** How many sources speak for one side of a claim, and from how many origins they have it. */
export const sheetSideSchema = z
  .strictObject({
    sources: count,
    confirmed: count.describe('The fewest known origins that can account for the sources of known origin.'),
    possible: count.describe('The same with each source of unknown origin taken for an origin of its own.'),
  })
  .meta({ id: 'side' })

/** `org_…`: an origin outside of the case, one of those listed in the sheet. */
export const sheetRootSchema = z
  .union([sourceLabelSchema, z.string().regex(/^org_/)])
  .meta({ id: 'root' })
  .describe('S2, or the id of one of the origins of the sheet.')

/** Somebody outside of the case from whom sources have it. */
export const sheetOriginSchema = z
  .strictObject({ id: z.string(), name: z.string(), kind: z.enum(originKinds), note: z.string() })
  .meta({ id: 'origin' })

/** "Has it from": who, in which way, the passage that says so, and who concluded it. */
export const sheetRelaySchema = z
  .strictObject({
    from: sheetRootSchema,
    kind: z.enum(relayKinds),
    passage: sheetPassageSchema.nullable(),
    translations: z.array(sheetTranslationSchema),
    note: z.string(),
    by: z.string(),
    at: momentSchema,
  })
  .meta({ id: 'relay' })

/** How reliable a source is on a topic: the assessment in force. */
export const sheetReliabilitySchema = z
  .strictObject({
    topic: z.string(),
    grade: z.enum(reliabilityGrades),
    reason: z.string(),
    by: z.string(),
    at: momentSchema,
  })
  .meta({ id: 'reliability' })

/** A finding of circular reporting. */
export const sheetCircleSchema = z
  .strictObject({
    source: sourceLabelSchema,
    from: sourceLabelSchema,
    kind: z.enum(relayKinds),
    passage: sheetPassageSchema.nullable(),
    translations: z.array(sheetTranslationSchema),
    isClosed: z
      .boolean()
      .describe(
        'Whether `from` still has it from `source`; false when the relays that say so were retracted since.',
      ),
    note: z.string(),
    by: z.string(),
    at: momentSchema,
  })
  .meta({ id: 'circle' })

export type SheetSide = z.output<typeof sheetSideSchema>
export type SheetOrigin = z.output<typeof sheetOriginSchema>
export type SheetRelay = z.output<typeof sheetRelaySchema>
export type SheetReliability = z.output<typeof sheetReliabilitySchema>
export type SheetCircle = z.output<typeof sheetCircleSchema>
