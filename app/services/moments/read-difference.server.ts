import type { Claim } from '#app/domain/claim.ts'
import type { Difference, NamedClaim, NamedEvidence, ShiftedQuote } from '#app/domain/difference.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { CaseId, PassageId, SourceId } from '#app/domain/ids.ts'
import type { Location } from '#app/domain/location.ts'
import type { Passage } from '#app/domain/passage.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { mapPassages } from '#db/queries/passages.server.ts'
import { type CaseState, missingIn, readCaseState } from './case-state.server.ts'

/** What `to`, the store at a later moment or now, knows of a case that `from` did not, or otherwise. */
export function readDifference({ from, to }: { from: Tx; to: Tx }, caseId: CaseId): Difference {
  const before = readCaseState(from, caseId)
  const after = readCaseState(to, caseId)
  const shifted = [...after.shifted.values()].filter(
    ({ passageId, outcome }) => before.shifted.get(passageId)?.outcome !== outcome,
  )
  const passageIds = [
    ...[...before.evidence.values(), ...after.evidence.values()].flatMap(({ passageId }) => passageId ?? []),
    ...shifted.map(({ passageId }) => passageId),
  ]
  const passages = mapPassages(to, passageIds)
  return {
    ...compareClaims(before, after),
    ...compareEvidence(before, after, passages),
    ...compareSources(before, after),
    shifted: shifted.map((location) => shiftedQuote(after, passages, location)),
  }
}

function compareClaims(before: CaseState, after: CaseState) {
  const kept = pairs(before.claims, after.claims)
  const judged = kept.filter(([then, now]) => before.verdicts.get(then.id) !== after.verdicts.get(now.id))
  return {
    verdicts: [
      ...judged
        .filter(([then, now]) => then.standing !== now.standing)
        .map(([then, now]) => ({ ...named(now), from: then.standing, to: now.standing })),
      ...missingIn(after.claims, before.claims)
        .filter((claim) => claim.standing !== 'unchecked')
        .map((claim) => ({ ...named(claim), from: 'unchecked' as const, to: claim.standing })),
    ],
    judgedAgain: judged
      .filter(([then, now]) => then.standing === now.standing)
      .map(([, now]) => ({ ...named(now), standing: now.standing })),
    recorded: missingIn(after.claims, before.claims).map(named),
    withdrawn: missingIn(before.claims, after.claims).map(named),
    reworded: kept
      .filter(([then, now]) => then.wording.id !== now.wording.id)
      .map(([then, now]) => ({ ...named(now), before: then.wording.text })),
  }
}

function compareEvidence(before: CaseState, after: CaseState, passages: Map<PassageId, Passage>) {
  const attached = missingIn(after.evidence, before.evidence)
  const retracted = missingIn(before.evidence, after.evidence).filter(({ claimId }) =>
    after.claims.has(claimId),
  )
  const kept = pairs(before.evidence, after.evidence)
  const restanced = kept.filter(([then, now]) => then.stance !== now.stance)
  const recut = kept.filter(([then, now]) => then.passageId !== now.passageId)
  return {
    attached: attached.map((piece) => namedEvidence(after, passages, piece)),
    retracted: retracted.map((piece) => namedEvidence(before, passages, piece)),
    restanced: restanced.map(([then, now]) => ({
      ...namedEvidence(after, passages, now),
      before: then.stance,
    })),
    recut: recut.map(([then, now]) => ({
      ...namedEvidence(after, passages, now),
      beforeQuote: then.passageId && wordsOf(passages, then.passageId),
    })),
  }
}

function compareSources(before: CaseState, after: CaseState) {
  const recaptured = new Set(missingIn(after.captures, before.captures).map(({ sourceId }) => sourceId))
  const sources = [...after.sources.values()].map((source) => [source.id, head(source)] as const)
  return {
    added: sources.filter(([id]) => !before.sources.has(id)).map(([, source]) => source),
    recaptured: sources
      .filter(([id]) => before.sources.has(id) && recaptured.has(id))
      .map(([, source]) => source),
  }
}

function pairs<K, T>(before: Map<K, T>, after: Map<K, T>): [T, T][] {
  return [...after].flatMap(([key, now]) => {
    const then = before.get(key)
    return then === undefined ? [] : [[then, now] as [T, T]]
  })
}

function named({ number, wording: { text, language } }: Claim): NamedClaim {
  return { claim: number, wording: text, language }
}

function head({ number, title, language }: Source) {
  return { source: number, title, language }
}

function namedEvidence(state: CaseState, passages: Map<PassageId, Passage>, piece: Evidence): NamedEvidence {
  const source = sourceIn(state, piece.sourceId)
  const claim = state.claims.get(piece.claimId)
  if (!claim) throw new Error(`${piece.id} stands without its claim`)
  return {
    ...named(claim),
    ...{ evidence: piece.number, stance: piece.stance, source: source.number },
    ...{ quote: piece.passageId && wordsOf(passages, piece.passageId), quoteLanguage: source.language },
  }
}

function shiftedQuote(
  after: CaseState,
  passages: Map<PassageId, Passage>,
  { passageId, captureId, outcome }: Location,
): ShiftedQuote {
  const capture = after.captures.get(captureId)
  if (!capture) throw new Error(`${captureId} is named and not held`)
  const { number, language } = sourceIn(after, capture.sourceId)
  const quote = wordsOf(passages, passageId) ?? ''
  return { source: number, language, quote, outcome: outcome as ShiftedQuote['outcome'] }
}

function sourceIn({ sources }: CaseState, id: SourceId): Source {
  const source = sources.get(id)
  if (!source) throw new Error(`${id} is named and not held`)
  return source
}

function wordsOf(passages: Map<PassageId, Passage>, id: PassageId): string | null {
  const locator = passages.get(id)?.locator
  return locator?.kind === 'text' ? locator.exact : null
}
