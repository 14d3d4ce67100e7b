import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Action } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { type Appearance, type Claim, numberLabel, parseNumberLabel } from '#app/domain/claim.ts'
import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import {
  type AppearanceId,
  type CaptureId,
  idSchema,
  type OriginId,
  type PreparationId,
  type VerdictId,
} from '#app/domain/ids.ts'
import { readMoment } from '#app/domain/moment.ts'
import type { Preparation } from '#app/domain/preparation.ts'
import type { Origin } from '#app/domain/relay.ts'
import type { Source } from '#app/domain/source.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { readLock } from '#app/services/sheets/locks.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getAppearance } from '#db/queries/appearances.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { getClaim, getClaimByNumber } from '#db/queries/claims.server.ts'
import { getEvidenceByNumber } from '#db/queries/evidence.server.ts'
import { getOrigin } from '#db/queries/origins.server.ts'
import { getPreparation } from '#db/queries/preparations.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import { getVerdict } from '#db/queries/verdicts.server.ts'
import { answer } from './respond.server.ts'
import { requireFormAction, requireWork } from './work.server.ts'

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>

/** The case that the address names, and the work of whoever asks. */
export async function askedCase(args: Asked): Promise<{ work: Work; opened: Case }> {
  const work = await requireWork(args)
  return { work, opened: answer(() => caseOf(work, args.params)) }
}

/** The claim that the address names: `/cases/kazakhstan-2022/claims/C1`. */
export async function askedClaim(args: Asked): Promise<{ work: Work; opened: Case; claim: Claim }> {
  const { work, opened } = await askedCase(args)
  return { work, opened, claim: answer(() => claimOf(work, args.params)) }
}

/** The piece of evidence that the address names, with its claim: `/cases/kazakhstan-2022/evidence/E3`. */
export async function askedEvidence(
  args: Asked,
): Promise<{ work: Work; opened: Case; claim: Claim; piece: Evidence }> {
  const { work, opened } = await askedCase(args)
  const piece = answer(() => evidenceOf(work, args.params))
  return { work, opened, piece, claim: getClaim(work.db, piece.claimId) }
}

/** The source that the address names: `/cases/kazakhstan-2022/sources/S2`. */
export async function askedSource(args: Asked): Promise<{ work: Work; opened: Case; source: Source }> {
  const { work, opened } = await askedCase(args)
  return { work, opened, source: answer(() => sourceOf(work, args.params)) }
}

/** The preparation that an address names by its id; one of another case is not found either. */
export function preparationOf(work: Pick<Work, 'db'>, params: Asked['params']): Preparation {
  const preparation = getPreparation(work.db, (params.id ?? '') as PreparationId)
  if (preparation.caseId !== caseOf(work, params).id) {
    throw new WorkbenchError('not_found', 'not_found.preparation')
  }
  return preparation
}

/** The case named by an address, or `not_found`. At a moment its short name keeps the moment, so that links stay there. */
export function caseOf({ db }: Pick<Work, 'db'>, params: Asked['params']): Case {
  const name = params.slug ?? ''
  const opened = getCaseBySlug(db, readMoment(name).slug)
  return { ...opened, slug: name }
}

/** The capture that a page is asked for: `?capture=cap_…`; undefined for the newest one. */
export function askedCapture(request: Request): CaptureId | undefined {
  return idSchema('capture').safeParse(new URL(request.url).searchParams.get('capture')).data
}

/** The claim named by an address, or `not_found`. */
export function claimOf(work: Pick<Work, 'db'>, params: Asked['params']): Claim {
  const number = parseNumberLabel('C', params.number ?? '')
  if (number === null) throw new WorkbenchError('not_found', 'not_found.claim')
  return getClaimByNumber(work.db, caseOf(work, params).id, number)
}

/** The verdict that a form on a claim means; one of another claim is not found. */
export function verdictOf(work: Pick<Work, 'db'>, params: Asked['params'], id: VerdictId): Verdict {
  const verdict = getVerdict(work.db, id)
  if (verdict.claimId !== claimOf(work, params).id) throw new WorkbenchError('not_found', 'not_found.verdict')
  return verdict
}

/** The evidence named by an address, or `not_found`. */
export function evidenceOf(work: Pick<Work, 'db'>, params: Asked['params']): Evidence {
  const number = parseNumberLabel('E', params.number ?? '')
  if (number === null) throw new WorkbenchError('not_found', 'not_found.evidence')
  return getEvidenceByNumber(work.db, caseOf(work, params).id, number)
}

/**
 * The claim of the address, for pages that change it: 403 for who may not. Why nobody can change it now is told as `closed`, not thrown: a page is
 * loaded anew while somebody types on it, and an error would take their words away.
 */
export async function askedClaimTo(
  action: Action,
  args: Asked,
): Promise<{ work: Work; opened: Case; claim: Claim; closed: Refusal | null }> {
  const asked = await askedClaim(args)
  requireFormAction(args, asked.work, action)
  return { ...asked, closed: closureOf(asked.work, asked.claim) }
}

/** Why nobody can change a claim now: it is retracted or on a signed sheet; null while they can. */
export function closureOf({ db }: Pick<Work, 'db'>, claim: Claim): Refusal | null {
  if (claim.retraction) return { id: 'locked.retracted' }
  const lock = readLock(db, claim)
  return lock && { id: 'locked.signed_sheet', values: { claim: numberLabel('C', claim.number), ...lock } }
}

/** The appearance that the address names by its id, with its claim. */
export async function askedAppearance(
  args: Asked,
): Promise<{ work: Work; opened: Case; claim: Claim; appearance: Appearance }> {
  const asked = await askedCase(args)
  return { ...asked, ...answer(() => appearanceOf(asked.work, args.params)) }
}

/** The appearance named by an address, or `not_found`; one of another case is not found either. */
export function appearanceOf(
  work: Pick<Work, 'db'>,
  params: Asked['params'],
): { appearance: Appearance; claim: Claim } {
  const appearance = getAppearance(work.db, (params.id ?? '') as AppearanceId)
  const claim = getClaim(work.db, appearance.claimId)
  if (claim.caseId !== caseOf(work, params).id) {
    throw new WorkbenchError('not_found', 'not_found.appearance')
  }
  return { appearance, claim }
}

/** The source named by an address, or `not_found`. */
export function sourceOf(work: Pick<Work, 'db'>, params: Asked['params']): Source {
  const number = parseNumberLabel('S', params.number ?? '')
  if (number === null) throw new WorkbenchError('not_found', 'not_found.source')
  return getSourceByNumber(work.db, caseOf(work, params).id, number)
}

/** The origin outside of the case that an address names by its id; one of another case is not found either. */
export function originOf(work: Pick<Work, 'db'>, params: Asked['params']): Origin {
  const origin = getOrigin(work.db, (params.id ?? '') as OriginId)
  if (origin.caseId !== caseOf(work, params).id) throw new WorkbenchError('not_found', 'not_found.origin')
  return origin
}
