import type { ShownAssignment } from '#app/domain/assignment.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { partialDateText } from '#app/messages/dates.ts'
import type { Text } from '#app/messages/text.ts'

/** "Assigned to Bolot, due 1 December 2026, overdue". */
export function assignmentWords(t: Text, { name, isMe, dueOn, overdue }: ShownAssignment): string {
  if (name === null) return t('assignment.nobody')
  const parts = [
    isMe ? t('assignment.to_you') : t('assignment.assigned_to', { name }),
    dueOn && t('assignment.due', { day: partialDateText(t, dueOn as PartialDate) }),
    overdue && t('assignment.overdue'),
  ]
  return parts.filter(Boolean).join(', ')
}
