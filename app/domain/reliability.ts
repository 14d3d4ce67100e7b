import type { ReliabilityId, SourceId, UserId } from './ids.ts'

/** NATO's letters for the reliability of a source (AJP-2.1): A completely reliable … E unreliable, F cannot be judged. */
export const reliabilityGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type ReliabilityGrade = (typeof reliabilityGrades)[number]

/** NATO's numbers for the credibility of what is said: 1 confirmed by others … 5 improbable, 6 cannot be judged. Never filled from the letter. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof credibilities)[number]

/** How reliable a source is on one topic, as somebody judged it on a day, with the reason. A later one on the topic supersedes it. */
export type Reliability = {
  id: ReliabilityId
  sourceId: SourceId
  topic: string
  grade: ReliabilityGrade
  reason: string
  assessedAt: string
  assessedBy: UserId
}

/** Of assessments that come newest first: those in force, one a topic, and the earlier ones. Topics are told apart by their words alone. */
export function inForce<T extends Pick<Reliability, 'sourceId' | 'topic'>>(
  assessments: readonly T[],
): { inForce: T[]; earlier: T[] } {
  const topics = new Set<string>()
  const sorted: { inForce: T[]; earlier: T[] } = { inForce: [], earlier: [] }
  for (const one of assessments) {
    const topic = `${one.sourceId} ${one.topic.toLowerCase()}`
    sorted[topics.has(topic) ? 'earlier' : 'inForce'].push(one)
    topics.add(topic)
  }
  return sorted
}
