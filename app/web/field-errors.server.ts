import type { z } from 'zod'
import type { Refusal } from '#app/domain/errors.ts'
import { type RefusalId, refusalIds } from '#app/domain/refusals.ts'
import type { MessageId } from '#app/messages/en.ts'
import { textFor } from '#app/messages/text.ts'

const refusalsOfDomain = new Set<string>(refusalIds)

/** The sentence of a refusal. */
export function sentence({ id, values }: Refusal): string {
  return textFor('en')(id, values)
}

/** What to say about one field: the sentence of the domain's own refusal, or of the kind of fault. */
export function fieldSentence(issue: z.core.$ZodRawIssue): string {
  const text = textFor('en')
  if (issue.code === 'custom') {
    const id = issue.message ?? ''
    return text(refusalsOfDomain.has(id) ? (id as RefusalId) : 'fields.unreadable')
  }
  if (issue.input === undefined || issue.input === null) return text('fields.required')
  if (issue.code === 'too_big') return text('fields.too_long', { max: Number(issue.maximum) })
  if (issue.code === 'too_small')
    return Number(issue.minimum) <= 1
      ? text('fields.required')
      : text('fields.too_short', { min: Number(issue.minimum) })
  if (issue.code === 'unrecognized_keys') return text('fields.unknown', { names: issue.keys.join(', ') })
  const byFormat: Record<string, MessageId> = { email: 'fields.email', url: 'fields.url' }
  return text((issue.code === 'invalid_format' && byFormat[issue.format]) || 'fields.unreadable')
}
