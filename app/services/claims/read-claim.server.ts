import type { Claim } from '#app/domain/claim.ts'
import type {
  ClaimPage,
  ShownAppearance,
  ShownClaim,
  ShownEvidence,
  ShownWording,
} from '#app/domain/claim-page.ts'
import { groundsOf } from '#app/domain/grounds.ts'
import { isCounting } from '#app/domain/in-force.ts'
import { countSides } from '#app/domain/origins.ts'
import { listRivals } from '#db/queries/answers.server.ts'
import { listAppearances } from '#db/queries/appearances.server.ts'
import { listWordings } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { showVerdict } from '../verdicts/show-verdict.server.ts'
import { staleReasonsOn } from '../verdicts/stale-reasons.server.ts'
import type { Work } from '../work.server.ts'
import { type ClaimReading, readingOf } from './claim-reading.server.ts'

/** Everything that the page of a claim shows, retracted pieces included. */
export function readClaim({ db }: Pick<Work, 'db'>, claim: Claim): ClaimPage {
  const evidence = listEvidence(db, [claim.id])
  const appearances = listAppearances(db, [claim.id])
  const verdicts = listVerdicts(db, [claim.id]).filter(isCounting)
  const relays = readRelayGraph(db, claim.caseId)
  const reading = readingOf(db, claim.caseId, [...evidence, ...appearances])
  const wordings = listWordings(db, claim.id).map((wording) => ({
    ...wording,
    ...wordedBy(reading, wording),
  }))
  const [inForce] = verdicts
  return {
    claim: showClaim(reading, claim, wordings),
    verdicts: verdicts.map((verdict) => showVerdict(reading.signature, verdict, wordings)),
    stale: inForce ? staleReasonsOn(db, [claim], relays, evidence)(inForce) : [],
    sides: countSides(relays, evidence),
    evidence: evidence.map((piece) => showEvidence(reading, piece)),
    appearances: appearances.map((appearance) => showAppearance(reading, appearance)),
    grounds: groundsOf(evidence),
    rivals: listRivals(db, claim.id),
  }
}

type KnownWording = ShownWording & { translationOf: string | null }

function wordedBy(reading: ClaimReading, { createdBy, createdAt }: Pick<Claim, 'createdBy' | 'createdAt'>) {
  return { worded: reading.signature(createdBy, createdAt) }
}

function showWording({ id, text, language, worded }: KnownWording): ShownWording {
  return { id, text, language, worded }
}

function showClaim(reading: ClaimReading, claim: Claim, wordings: KnownWording[]): ShownClaim {
  const { number, claimant, claimedOn, standing, version } = claim
  const own = wordings.filter((wording) => wording.translationOf === null)
  const translations = wordings.filter((wording) => wording.translationOf === claim.wording.id)
  return {
    ...{ number, claimant, claimedOn, standing, version },
    wording: {
      ...{ id: claim.wording.id, text: claim.wording.text, language: claim.wording.language },
      ...wordedBy(reading, claim.wording),
    },
    translations: newestOfEachLanguage(translations).map(showWording),
    earlierWordings: own.filter((wording) => wording.id !== claim.wording.id).map(showWording),
    recorded: reading.signature(claim.createdBy, claim.createdAt),
    retraction: reading.retraction(claim.retraction),
  }
}

/** The wordings come oldest first, so the last of a language is the one in force. */
function newestOfEachLanguage(wordings: KnownWording[]): KnownWording[] {
  return [...new Map(wordings.map((wording) => [wording.language, wording])).values()]
}

/** A piece of evidence as a page shows it. */
export function showEvidence(
  reading: ClaimReading,
  piece: ReturnType<typeof listEvidence>[number],
): ShownEvidence {
  const { number, stance, proximity, basis, circumstances, credibility, note, version, shift } = piece
  return {
    ...{ number, stance, proximity, basis, circumstances, credibility, note, version, shift },
    source: reading.source(piece.sourceId),
    passage: piece.passageId && reading.passage(piece.passageId),
    attached: reading.signature(piece.createdBy, piece.createdAt),
    retraction: reading.retraction(piece.retraction),
  }
}

/** An appearance as a page shows it. */
export function showAppearance(
  reading: ClaimReading,
  appearance: ReturnType<typeof listAppearances>[number],
): ShownAppearance {
  const { id, role, version, passageId } = appearance
  return {
    ...{ id, role, version },
    source: reading.sourceOfPassage(passageId),
    passage: reading.passage(passageId),
    noted: reading.signature(appearance.createdBy, appearance.createdAt),
    retraction: reading.retraction(appearance.retraction),
  }
}
