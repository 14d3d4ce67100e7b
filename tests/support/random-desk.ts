import { WorkbenchError } from '#app/domain/errors.ts'
import { type Stance, stances } from '#app/domain/evidence.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import type { CaseId, ClaimId, SourceId, UserId } from '#app/domain/ids.ts'
import { isProposed } from '#app/domain/in-force.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { reviseCase } from '#app/services/cases/revise-case.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { reviseClaim } from '#app/services/claims/revise-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { renameSelf } from '#app/services/people/rename-self.server.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { retractAnswer } from '#app/services/questions/retract-answer.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { reviseSource } from '#app/services/sources/revise-source.server.ts'
import { affirmVerdict } from '#app/services/verdicts/affirm-verdict.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getNewestCapture } from '#db/queries/captures.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { findUser } from '#db/queries/people.server.ts'
import { listQuestions } from '#db/queries/questions.server.ts'
import { listRelays } from '#db/queries/relays.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { aQuestion, aValue } from './board-material.ts'
import { aClaim, aSource, aVerdict, ministryText, someEvidence, spanOf } from './material.ts'
import { askForSignatures, openedBy } from './signing.ts'
import { testPerson } from './test-work.ts'

/** What an editor does next: one of `deskSteps`, and a number that chooses on what. */
export type DeskStep = { what: keyof typeof steps; which: number }

type Desk = { work: Work; caseId: CaseId }

const quotes = ['пианист', 'Закир Убуров', 'МВД Казахстана'] as const

function pick<T>(list: readonly T[], which: number): T {
  const item = list[which % list.length]
  if (item === undefined) throw new WorkbenchError('not_found', 'not_found.claim')
  return item
}

const claimAt = ({ work, caseId }: Desk, which: number) => pick(listAllClaims(work.db, caseId), which)
const sourceAt = ({ work, caseId }: Desk, which: number) => pick(listSources(work.db, caseId), which)
const questionAt = ({ work, caseId }: Desk, which: number) => pick(listQuestions(work.db, caseId), which)
const pieceAt = (desk: Desk, which: number) =>
  pick(listEvidence(desk.work.db, [claimAt(desk, which).id]), which)

function attach({ work }: Desk, claimId: ClaimId, sourceId: SourceId, which: number, stance: Stance) {
  someEvidence(work, claimId, getNewestCapture(work.db, sourceId), pick(quotes, which), stance)
}

function reviewerOf({ work }: Desk): Work {
  const id = 'usr_bolot' as UserId
  if (!findUser(work.db, id)) testPerson(work.db, 'Bolot', 'reviewer')
  return { ...work, actor: { id, name: 'Bolot', role: 'reviewer' } }
}

const steps = {
  record: ({ work, caseId }: Desk, which: number) => aClaim(work, caseId, `Claim of kind ${which}.`),
  add: ({ work, caseId }: Desk) => aSource(work, caseId),
  attach: (desk: Desk, which: number) =>
    attach(desk, claimAt(desk, which).id, sourceAt(desk, which).id, which, pick(stances, which)),
  appear: (desk: Desk, which: number) => {
    const { id: captureId, text } = getNewestCapture(desk.work.db, sourceAt(desk, which).id)
    const span = spanOf(text, pick(quotes, which))
    addAppearance(desk.work, { claimId: claimAt(desk, which).id, captureId, span, role: 'reports' })
  },
  reword: (desk: Desk, which: number) => {
    const { id: claimId, version } = claimAt(desk, which)
    rewordClaim(desk.work, { claimId, version, text: `Words ${which}.`, language: 'en', why: 'clearer' })
  },
  revise: (desk: Desk, which: number) => {
    const { id: claimId, version } = claimAt(desk, which)
    reviseClaim(desk.work, { claimId, version, claimant: `Speaker ${which}`, claimedOn: null })
  },
  restance: (desk: Desk, which: number) => {
    const { id: evidenceId, version } = pieceAt(desk, which)
    const draft = { ...unsaid, stance: pick(stances, which + 1), note: `Looked at ${which} times` }
    reviseEvidence(desk.work, { evidenceId, version, draft })
  },
  withdraw: (desk: Desk, which: number) => {
    const { id: evidenceId, version } = pieceAt(desk, which)
    retractEvidence(desk.work, { evidenceId, version, reason: 'misread' })
  },
  retract: (desk: Desk, which: number) => {
    const { id: claimId, version } = claimAt(desk, which)
    retractClaim(desk.work, { claimId, version, reason: 'recorded twice' })
  },
  judge: (desk: Desk, which: number) => {
    const { id: claimId, version } = claimAt(desk, which)
    const draft = aVerdict('unverifiable', `Nothing found ${which}.`, { searched: 'the texts' })
    giveVerdict(desk.work, { claimId, version, draft })
  },
  confirm: (desk: Desk, which: number) => {
    const { id: claimId, version } = claimAt(desk, which)
    giveVerdict(desk.work, {
      claimId,
      version,
      draft: aVerdict('confirmed', `So it is [E${pieceAt(desk, which).number}].`),
    })
  },
  relay: ({ work, caseId }: Desk, which: number) => {
    const [source, from] = [which, which + 1].map((at) => pick(listSources(work.db, caseId), at).id)
    if (!source || !from) return
    const draft = { kind: 'quotes', note: `Seen ${which}` } as const
    recordRelay(work, { sourceId: source, from: { sourceId: from }, draft, place: null })
  },
  unrelay: ({ work, caseId }: Desk, which: number) => {
    const { id: relayId, version } = pick(listRelays(work.db, caseId), which)
    retractRelay(work, { relayId, version, reason: 'misread' })
  },
  mark: (desk: Desk, which: number) =>
    markOrigin(desk.work, { sourceId: sourceAt(desk, which).id, isOrigin: which % 3 > 0 }),
  correct: (desk: Desk, which: number) => {
    const { id: sourceId, version, isOrigin: _, ...known } = sourceAt(desk, which)
    const { title: __, kind, publisher, authors, url, published, language, note } = known
    const draft = { title: `Title ${which}`, kind, publisher, authors, url, published, language, note }
    reviseSource(desk.work, { sourceId, version, draft })
  },
  recapture: (desk: Desk, which: number) => {
    const text = which % 2 === 0 ? ministryText.replace('пианист', 'скрипач') : `${ministryText}\n\n${which}`
    captureAgain(desk.work, {
      sourceId: sourceAt(desk, which).id,
      capture: {
        ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
        ...{ bytes: new TextEncoder().encode(text), blocks: [{ kind: 'paragraph', text }] },
      },
    })
  },
  retitle: ({ work, caseId }: Desk, which: number) => {
    const { version, summary, requiresSignOff } = getCase(work.db, caseId)
    reviseCase(work, { caseId, version, title: `Case ${which}`, summary, requiresSignOff })
  },
  ask: ({ work, caseId }: Desk, which: number) => aQuestion(work, caseId, [], which % 2 === 0),
  answer: (desk: Desk, which: number) =>
    addAnswer(desk.work, { questionId: questionAt(desk, which).id, claimId: claimAt(desk, which).id }),
  unanswer: (desk: Desk, which: number) => {
    const [questionId, claimId] = [questionAt(desk, which).id, claimAt(desk, which).id]
    retractAnswer(desk.work, { questionId, claimId, reason: 'no answer' })
  },
  value: (desk: Desk, which: number) =>
    aValue(desk.work, questionAt(desk, which).id, claimAt(desk, which).id, `${which} тыс.`),
  miss: (desk: Desk, which: number) =>
    recordAbsence(desk.work, { questionId: questionAt(desk, which).id, text: `Nothing ${which}` }),
  countersign: ({ work, caseId }: Desk, which: number) => askForSignatures(work, caseId, which % 2 === 0),
  sign: (desk: Desk, which: number) => {
    const { id } = claimAt(desk, which)
    const proposal = listVerdicts(desk.work.db, [id]).find(isProposed)
    if (!proposal) throw new WorkbenchError('not_found', 'not_found.proposal')
    const decide = which % 3 === 0 ? returnVerdict : signVerdict
    const reviewer = reviewerOf(desk)
    decide(reviewer, { verdictId: openedBy(reviewer, proposal), comment: `Seen ${which}` })
  },
  affirm: (desk: Desk, which: number) => {
    const { id: claimId, version } = claimAt(desk, which)
    affirmVerdict(desk.work, { claimId, version, reason: `Stands ${which}` })
  },
  discuss: (desk: Desk, which: number) =>
    makeComment(desk.work, { claimId: claimAt(desk, which).id, on: {}, text: `Said ${which}` }),
  rename: ({ work }: Desk, which: number) => renameSelf(work, { name: `Aigul ${which}` }),
}

export const deskSteps = Object.keys(steps) as (keyof typeof steps)[]

/** Does one step; gives false when the desk, as it is, refuses it. */
export function takeStep(desk: Desk, { what, which }: DeskStep): boolean {
  try {
    steps[what](desk, which)
    return true
  } catch (error) {
    if (error instanceof WorkbenchError || String(error).includes('The text does not hold')) return false
    throw error
  }
}
