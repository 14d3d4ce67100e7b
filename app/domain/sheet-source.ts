import { z } from 'zod'
import { captureMethods } from './capture.ts'
import { languageSchema } from './language-schema.ts'
import { retrievalSchema } from './retrieval.ts'
import { momentSchema, sha256Schema, sheetDateSchema, sourceLabelSchema } from './sheet-parts.ts'
import { sheetRelaySchema, sheetReliabilitySchema } from './sheet-relay.ts'
import { sourceKinds } from './source-kind.ts'

/** An immutable copy of a source: `bytesSha256` is of the file as received, `textSha256` of its canonical text. */
export const sheetCaptureSchema = z
  .strictObject({
    id: z.string(),
    method: z.enum(captureMethods),
    capturedAt: momentSchema,
    capturedBy: z.string(),
    mediaType: z.string(),
    fileName: z.string().nullable(),
    retrieval: retrievalSchema.optional().describe('How it was fetched, where it came from the web.'),
    bytesSha256: sha256Schema,
    textSha256: sha256Schema,
    textVersion: z.int().positive(),
  })
  .meta({ id: 'capture' })

/** An entry of the numbered source list. Null is unknown; nothing is guessed. */
export const sheetSourceSchema = z
  .strictObject({
    number: sourceLabelSchema,
    title: z.string(),
    kind: z.enum(sourceKinds),
    publisher: z.string().nullable(),
    authors: z.array(z.string()),
    url: z.string().nullable(),
    published: sheetDateSchema,
    language: languageSchema,
    note: z.string(),
    isOrigin: z.boolean().describe('Whether editors found that it has what it says from nobody else.'),
    relays: z.array(sheetRelaySchema).describe('From whom it has it; empty where that is not known.'),
    reliability: z.array(sheetReliabilitySchema),
    captures: z.array(sheetCaptureSchema),
  })
  .meta({ id: 'source' })

export type SheetCapture = z.output<typeof sheetCaptureSchema>
export type SheetSource = z.output<typeof sheetSourceSchema>
