import type { Basis, Circumstance } from '#app/domain/evidence.ts'
import type { Credibility, ReliabilityGrade } from '#app/domain/reliability.ts'
import type { Text } from './text.ts'

type Weights = { basis: Basis | null; circumstances: Circumstance[]; credibility: Credibility | null }

/** What a piece of evidence rests on, the circumstances, and how credible it is; what was not said is left out. */
export function weightWords(text: Text, { basis, circumstances, credibility }: Weights): string[] {
  return [
    ...(basis ? [text(`basis.${basis}`)] : []),
    ...circumstances.map((circumstance) => text(`circumstance.${circumstance}`)),
    ...(credibility ? [credibilityWords(text, credibility)] : []),
  ]
}

/** "credibility 2: probably true". */
export function credibilityWords(text: Text, credibility: Credibility): string {
  const words = text(`credibility.${credibility}`)
  return text('evidence.credibility_of', { credibility: String(credibility), words })
}

/** The standard words of a grade: "usually reliable". */
export function gradeWords(text: Text, grade: ReliabilityGrade): string {
  return text(`reliability.${grade.toLowerCase() as Lowercase<ReliabilityGrade>}`)
}
