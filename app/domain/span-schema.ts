import { z } from 'zod'

/** A span as a form sends it: whole numbers, not empty, not backwards. */
export const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.start < span.end)
