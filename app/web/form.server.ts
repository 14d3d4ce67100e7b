import { randomUUID } from 'node:crypto'
import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { fieldSentence, saidSentence } from './field-errors.server.ts'

/** The fields of a form after checking, or what is wrong with them. */
export type Checked<Output> = Submission<Record<string, unknown>, string[], Output>

/** A form as it arrived: which of a page's forms it is, the key that makes it count once, and its checked fields. */
export type ParsedForm<Output> = {
  intent: string | null
  key: string | null
  submission: Checked<Output>
}

const keySchema = z.string().regex(/^[\w-]{16,64}$/)

/** Fields of the form itself, which no schema speaks of. */
const ownFields = ['intent', 'submission', 'form'] as const

/** A key for the hidden field `submission`, one for each form that is shown. */
export function newSubmissionKey(): string {
  return randomUUID()
}

/** Checks a form against its schema. `intent`, `submission` and `form` are taken out first; other unknown fields are refused. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  return parseFields(await request.formData(), schema)
}

/** The same for fields that were read already. */
export function parseFields<Schema extends z.ZodType>(
  fields: FormData,
  schema: Schema,
): ParsedForm<z.output<Schema>> {
  const key = keySchema.safeParse(fields.get('submission'))
  const intent = intentOf(fields)
  const words = new FormData()
  for (const [name, value] of fields) if (!isOwn(name)) words.append(name, value)
  const submission = parseWithZod(words, { schema, error: fieldSentence, formatError: saidSentence })
  return {
    intent,
    key: key.success ? key.data : null,
    submission: submission as unknown as Checked<z.output<Schema>>,
  }
}

/** Which of a page's forms was sent. */
export function intentOf(fields: FormData): string | null {
  const intent = fields.get('intent')
  return typeof intent === 'string' ? intent : null
}

function isOwn(name: string): boolean {
  return (ownFields as readonly string[]).includes(name)
}
