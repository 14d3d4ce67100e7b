import { z } from 'zod'
import { change, label, words } from './event-parts.ts'
import { fits } from './fit.ts'
import { languages } from './language.ts'
import { valueKinds } from './value.ts'

/** What the events of questions and their boards say. */
export const questionEvents = {
  question_asked: z.strictObject({ question: label, text: words, language: z.enum(languages) }),
  question_revised: z.strictObject({ question: label, changes: z.array(change) }),
  question_retracted: z.strictObject({ question: label, why: words }),

  answer_added: z.strictObject({ question: label, claim: label }),
  answer_retracted: z.strictObject({ question: label, claim: label, why: words }),

  absence_recorded: z.strictObject({ question: label, absence: words, text: words }),
  absence_retracted: z.strictObject({ question: label, absence: words, text: words, why: words }),

  cell_judged: z.strictObject({
    question: label,
    claim: label,
    row: words,
    from: z.enum(fits).nullable(),
    to: z.enum(fits).nullable(),
  }),

  value_recorded: z.strictObject({
    question: label,
    claim: label,
    value: words,
    aspect: words,
    kind: z.enum(valueKinds),
    text: words,
  }),
  value_retracted: z.strictObject({
    question: label,
    claim: label,
    value: words,
    aspect: words,
    text: words,
    why: words,
  }),
} as const
