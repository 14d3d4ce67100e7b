import { numberLabel } from '#app/domain/claim.ts'
import type { HandedCapture, HandedClaim, HandedSource, Handover } from '#app/domain/handover.ts'
import type { CaptureId, CaseId, SourceId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { mapPassages, mapTranslations } from '#db/queries/passages.server.ts'
import { listRemarks } from '#db/queries/remarks.server.ts'
import { listCapturesOfCase, mapNames, mapWordingTranslations } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'
import { handedLink, handedRemark, type Naming, namingOf } from './handed.server.ts'
import { readTies } from './handed-ties.server.ts'
import { iriOf } from './iri.server.ts'

export type HandoverQuery = { caseId: CaseId; sourceId?: SourceId | undefined }

/** What stands of a case, or of one source, to be handed to another store: claims, their links, the sources they rest on, remarks. */
export function readHandover({ db }: Pick<Work, 'db'>, { caseId, sourceId }: HandoverQuery): Handover {
  const opened = getCase(db, caseId)
  const naming = namingOf(db, caseId)
  const allSources = listSources(db, caseId)
  const heads = new Map(listCapturesOfCase(db, caseId).map((capture) => [capture.id, capture]))
  const standing = listAllClaims(db, caseId).filter(({ retraction }) => !retraction)
  const ties = readTies(db, standing, heads).filter((tie) => !sourceId || tie.sourceId === sourceId)
  const remarks = listRemarks(db, sourceId ? [sourceId] : allSources.map(({ id }) => id))
  const used = new Set<SourceId>([...ties, ...remarks].map((row) => row.sourceId))
  const sources = allSources.filter(({ id }) => used.has(id) || id === sourceId)
  const captures = new Set([...ties, ...remarks].flatMap(({ captureId }) => captureId ?? []))
  const claims = standing.filter(({ id }) => !sourceId || ties.some(({ claimId }) => claimId === id))
  const [only] = sourceId ? sources : []
  const where = new Map(sources.map((source) => [source.id, source]))
  const names = mapNames(db)
  const translations = mapTranslations(
    db,
    ties.flatMap(({ passage }) => passage?.id ?? []),
  )
  const passages = mapPassages(
    db,
    remarks.flatMap(({ passageId }) => passageId ?? []),
  )
  return {
    iris: [`${iriOf(sourceId ?? caseId)}#annotations`],
    kept: sourceId ? null : naming.keptOf(caseId),
    label: only ? `${opened.title}, ${numberLabel('S', only.number)}: ${only.title}` : opened.title,
    sources: sources.map(({ id, number, ...draft }): HandedSource => {
      const { title, kind, publisher, authors, url, published, language, note } = draft
      const known = { title, kind, publisher, authors, url, published, language, note }
      return { ...naming.named(id), number, draft: known }
    }),
    captures: [...heads.keys()].filter((id) => captures.has(id)).map((id) => handedCapture(db, naming, id)),
    claims: handedClaims(db, naming, claims),
    links: ties.map((tie) => handedLink(naming, tie, { where, names, translations })),
    remarks: remarks.map((remark) => handedRemark(naming, remark, { where, passages })),
  }
}

function handedCapture(db: Tx, { named }: Naming, id: CaptureId): HandedCapture {
  const { sourceId, capturedAt, mediaType, bytesSha256, textSha256, text, blocks } = getCapture(db, id)
  return {
    ...named(id),
    sourceIri: iriOf(sourceId),
    ...{ capturedAt, mediaType, bytesSha256, textSha256, text },
    blocks: blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) })),
  }
}

function handedClaims(db: Tx, { named }: Naming, claims: ReturnType<typeof listAllClaims>): HandedClaim[] {
  const translations = mapWordingTranslations(
    db,
    claims.map(({ wording }) => wording.id),
  )
  return claims.map(({ id, number, wording, claimant, claimedOn }) => ({
    ...named(id),
    number,
    draft: { wording: wording.text, language: wording.language, claimant, claimedOn },
    translations: (translations.get(wording.id) ?? []).map(({ language, text }) => ({ language, text })),
  }))
}
