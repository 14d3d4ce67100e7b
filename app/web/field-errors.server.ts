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

/** What to say of a fault that zod found in one field. */
export function fieldSentence(issue: z.core.$ZodRawIssue): string {
  const text = textFor('en')
  if (issue.input === undefined || issue.input === null) return text('fields.required')
  switch (issue.code) {
    case 'too_big':
      return text('fields.too_long', { max: Number(issue.maximum) })
    case 'too_small':
      if (Number(issue.minimum) <= 1) return text('fields.required')
      return text('fields.too_short', { min: Number(issue.minimum) })
    case 'unrecognized_keys':
      return text('fields.unknown', { names: issue.keys.join(', ') })
    case 'invalid_format':
      return text(formatSentences[issue.format] ?? 'fields.unreadable')
    default:
      return text('fields.unreadable')
  }
}

const formatSentences: Record<string, MessageId> = { email: 'fields.email', url: 'fields.url' }

/** The sentences of a field's faults. A schema of the domain names its own refusal as its message. */
export function saidSentence(issues: z.core.$ZodIssue[]): string[] {
  return issues.map(({ message }) =>
    refusalsOfDomain.has(message) ? sentence({ id: message as RefusalId }) : message,
  )
}
