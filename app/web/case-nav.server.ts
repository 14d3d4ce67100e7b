import type { Case } from '#app/domain/case.ts'
import type { Language } from '#app/domain/language.ts'
import { type Standing, standings } from '#app/domain/verdict.ts'
import type { Work } from '#app/services/work.server.ts'
import { countByStanding } from '#db/queries/claims.server.ts'
import { countQuestions } from '#db/queries/questions.server.ts'
import { listSources } from '#db/queries/sources.server.ts'

/** What the rail of a case shows: its claims by standing and its sources. */
export type CaseNavData = {
  slug: string
  title: string
  claims: Record<Standing, number>
  sources: { number: number; title: string; language: Language }[]
  questions: number
}

/** Reads the rail of a case. */
export function readCaseNav({ db }: Pick<Work, 'db'>, { id, slug, title }: Case): CaseNavData {
  const counts = countByStanding(db, id)
  const claims = Object.fromEntries(standings.map((standing) => [standing, counts.get(standing) ?? 0]))
  const sources = listSources(db, id).map(({ number, title, language }) => ({ number, title, language }))
  const questions = countQuestions(db, id)
  return { slug, title, sources, questions, claims: claims as CaseNavData['claims'] }
}
