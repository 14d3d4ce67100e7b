import type { Text } from '#app/messages/text.ts'
import type { Crumb } from '../layout/crumbs.tsx'

/** The way to the list of questions. */
export function questionsCrumb({ casePath }: { casePath: string }, t: Text): Crumb {
  return { label: t('questions.title'), to: `${casePath}/questions` }
}

/** The way to the board of a question. */
export function questionCrumbs(data: { casePath: string; question: { number: number } }, t: Text): Crumb[] {
  const label = `Q${data.question.number}`
  return [questionsCrumb(data, t), { label, to: `${data.casePath}/questions/${label}` }]
}
