import { z } from 'zod'
import { originKinds, relayKinds } from './relay.ts'

export const originDraftSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(originKinds),
  note: z.string().trim().max(4000).default(''),
})

export type OriginDraft = z.output<typeof originDraftSchema>

/** How a source has it from elsewhere, apart from whom it has it from. */
export const relayDraftSchema = z.strictObject({
  kind: z.enum(relayKinds),
  note: z.string().trim().max(4000).default(''),
})

export type RelayDraft = z.output<typeof relayDraftSchema>
