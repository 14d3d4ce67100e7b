import { numberLabel } from '#app/domain/claim.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { isCounting } from '#app/domain/in-force.ts'
import { sortTimeline, type TimelineItem } from '#app/domain/timeline.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listCapturesOfCase } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import type { Work } from '../work.server.ts'

/** When the claims of a case were said and judged (what was only proposed is left out), and its sources published and captured. Retracted claims are left out. */
export function readTimeline({ db }: Pick<Work, 'db'>, caseId: CaseId): TimelineItem[] {
  const claims = listAllClaims(db, caseId).filter(({ retraction }) => retraction === null)
  const sources = listSources(db, caseId)
  const named = new Map(
    claims.map(({ id, number, wording: { text, language } }) => [
      id,
      { label: numberLabel('C', number), words: text, language },
    ]),
  )
  const works = new Map(
    sources.map(({ id, number, title, language }) => [
      id,
      { label: numberLabel('S', number), words: title, language },
    ]),
  )
  const said = claims.map(
    ({ id, claimedOn }): TimelineItem => ({
      ...held(named, id),
      lane: 'said',
      when: claimedOn && { date: claimedOn },
    }),
  )
  const published = sources.map(
    ({ id, published: date }): TimelineItem => ({
      ...held(works, id),
      lane: 'published',
      when: date && { date },
    }),
  )
  const captured = listCapturesOfCase(db, caseId).map(
    ({ sourceId, capturedAt }): TimelineItem => ({
      ...held(works, sourceId),
      lane: 'captured',
      when: { instant: capturedAt },
    }),
  )
  const judged = listVerdicts(
    db,
    claims.map(({ id }) => id),
  )
    .filter(isCounting)
    .map(
      ({ claimId, code, createdAt }): TimelineItem => ({
        ...held(named, claimId),
        lane: 'judged',
        when: { instant: createdAt },
        standing: code,
      }),
    )
  return sortTimeline([...said, ...published, ...captured, ...judged])
}

function held<K, V>(map: Map<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`${String(key)} is named and not held`)
  return value
}
