import { z } from 'zod'
import { isPartialDate, type PartialDate } from './partial-date.ts'

/** Refuses what is no date with `date.unreadable`. */
export const partialDateSchema = z.custom<PartialDate>(
  (value) => typeof value === 'string' && isPartialDate(value),
  'date.unreadable',
)
