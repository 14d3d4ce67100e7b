import { z } from 'zod'
import { valueKinds } from './value.ts'

export const valueDraftSchema = z.strictObject({
  aspect: z.string().trim().min(1).max(120),
  kind: z.enum(valueKinds),
  text: z.string().trim().min(1).max(200),
})

export type ValueDraft = z.output<typeof valueDraftSchema>
