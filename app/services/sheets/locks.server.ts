import { type Claim, numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { PassageId } from '#app/domain/ids.ts'
import { sourcesFrom } from '#app/domain/origins.ts'
import type { Question } from '#app/domain/question.ts'
import type { Origin } from '#app/domain/relay.ts'
import type { ShownLock, SignedSheet } from '#app/domain/sign-off.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAppearancesOn } from '#db/queries/appearances.server.ts'
import { listValuesOn } from '#db/queries/boards.server.ts'
import { listCirclesOn } from '#db/queries/circles.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { listEvidenceOn } from '#db/queries/evidence.server.ts'
import { listQuestionsById } from '#db/queries/questions.server.ts'
import { listRelays, listRelaysOn, readRelayGraph } from '#db/queries/relays.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { findLockOfClaim, findLockOfQuestion, findLockOfSources } from '#db/queries/signed-sheets.server.ts'
import { getSource } from '#db/queries/sources.server.ts'

/** The signed sheet that locks a claim, in words; null while nothing does. */
export function readLock(tx: Tx, { id }: Pick<Claim, 'id'>): ShownLock | null {
  const sheet = findLockOfClaim(tx, id)
  return sheet && namesOf(tx, sheet)
}

/** The same of a question. */
export function readQuestionLock(tx: Tx, question: Question): ShownLock | null {
  const sheet = findLockOfQuestion(tx, question)
  return sheet && namesOf(tx, sheet)
}

/** Refuses, as `locked`, a change to a claim that a signed sheet holds. */
export function refuseLockedClaim(tx: Tx, { id, number }: Pick<Claim, 'id' | 'number'>): void {
  const sheet = findLockOfClaim(tx, id)
  if (!sheet) return
  const claim = numberLabel('C', number)
  throw new WorkbenchError('locked', 'locked.signed_sheet', { claim, ...namesOf(tx, sheet) })
}

/** Refuses, as `locked`, a change to what is known of a source that a signed sheet names, or from which one has it that it names. */
export function refuseLockedSource(
  tx: Tx,
  source: Pick<Source, 'id' | 'caseId' | 'number' | 'createdAt'>,
): void {
  const sources = sourcesFrom(readRelayGraph(tx, source.caseId), source.id)
  const sheet = findLockOfSources(tx, source, [...sources])
  if (!sheet) return
  const label = numberLabel('S', source.number)
  throw new WorkbenchError('locked', 'locked.signed_sheet_source', { source: label, ...namesOf(tx, sheet) })
}

/** Refuses, as `locked`, a change to an origin outside of the case from which a source on a signed sheet has it. */
export function refuseLockedSourcesFrom(tx: Tx, { id, caseId }: Pick<Origin, 'id' | 'caseId'>): void {
  for (const { from, sourceId, retraction } of listRelays(tx, caseId)) {
    const isFromHere = 'originId' in from && from.originId === id && retraction === null
    if (isFromHere) refuseLockedSource(tx, getSource(tx, sourceId))
  }
}

/** Refuses, as `locked`, a change to a question that stands on a signed sheet. */
export function refuseLockedQuestion(tx: Tx, question: Question): void {
  const lock = readQuestionLock(tx, question)
  const label = numberLabel('Q', question.number)
  if (lock) throw new WorkbenchError('locked', 'locked.signed_sheet_question', { question: label, ...lock })
}

/** Refuses, as `locked`, a change to a passage that something on a signed sheet rests on. */
export function refuseLockedPassage(tx: Tx, passageId: PassageId): void {
  const ties = [...listEvidenceOn(tx, [passageId]), ...listAppearancesOn(tx, [passageId])]
  for (const claimId of new Set(ties.map((tie) => tie.claimId))) refuseLockedClaim(tx, getClaim(tx, claimId))
  const relays = [...listRelaysOn(tx, [passageId]), ...listCirclesOn(tx, [passageId])]
  for (const id of new Set(relays.map((relay) => relay.sourceId))) refuseLockedSource(tx, getSource(tx, id))
  const asked = listValuesOn(tx, [passageId]).map((value) => value.questionId)
  for (const question of listQuestionsById(tx, asked)) refuseLockedQuestion(tx, question)
}

function namesOf(tx: Tx, { hash, signedBy, signedAt }: SignedSheet): ShownLock {
  const by = mapNames(tx).get(signedBy) ?? signedBy
  return { sheet: hash.slice(0, 8), by, at: signedAt.slice(0, 10) }
}
