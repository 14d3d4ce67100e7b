import { stances } from '#app/domain/evidence.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { recutAppearance } from '#app/services/appearances/recut-appearance.server.ts'
import { retractAppearance } from '#app/services/appearances/retract-appearance.server.ts'
import { assignClaim } from '#app/services/claims/assign-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { reviseClaim } from '#app/services/claims/revise-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { recutEvidence } from '#app/services/evidence/recut-evidence.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import { listAppearances } from '#db/queries/appearances.server.ts'
import { getNewestCapture } from '#db/queries/captures.server.ts'
import { aClaim, someEvidence, spanOf } from '../material.ts'
import { claimAt, type Desk, newestWords, pick, pieceAt, quotes, type Step, sourceAt } from './desk.ts'

const appearanceAt = (desk: Desk, which: number) =>
  pick(listAppearances(desk.work.db, [claimAt(desk, which).id]), which)

/** Claims, their appearances and their evidence. */
export const claimSteps = {
  record: ({ work, caseId }, which) => aClaim(work, caseId, `Claim of kind ${which}.`),
  attach: (desk, which) => {
    const capture = getNewestCapture(desk.work.db, sourceAt(desk, which).id)
    const { id } = claimAt(desk, which)
    someEvidence(desk.work, id, capture, pick(quotes, which), pick(stances, which))
  },
  appear: (desk, which) => {
    const { id: captureId, text } = getNewestCapture(desk.work.db, sourceAt(desk, which).id)
    const span = spanOf(text, pick(quotes, which))
    addAppearance(desk.work, { claimId: claimAt(desk, which).id, captureId, span, role: 'reports' })
  },
  reword: (desk, which) => {
    const { id: claimId, version } = claimAt(desk, which)
    rewordClaim(desk.work, { claimId, version, text: `Words ${which}.`, language: 'en', why: 'clearer' })
  },
  revise: (desk, which) => {
    const { id: claimId, version } = claimAt(desk, which)
    reviseClaim(desk.work, { claimId, version, claimant: `Speaker ${which}`, claimedOn: null })
  },
  restance: (desk, which) => {
    const { id: evidenceId, version } = pieceAt(desk, which)
    const draft = { ...unsaid, stance: pick(stances, which + 1), note: `Looked at ${which} times` }
    reviseEvidence(desk.work, { evidenceId, version, draft })
  },
  withdraw: (desk, which) => {
    const { id: evidenceId, version } = pieceAt(desk, which)
    retractEvidence(desk.work, { evidenceId, version, reason: 'misread' })
  },
  recut: (desk, which) => {
    const { id: evidenceId, version, sourceId } = pieceAt(desk, which)
    recutEvidence(desk.work, { evidenceId, version, ...newestWords(desk, sourceId, which) })
  },
  recutAppearance: (desk, which) => {
    const { id: appearanceId, version } = appearanceAt(desk, which)
    recutAppearance(desk.work, {
      appearanceId,
      version,
      ...newestWords(desk, sourceAt(desk, which).id, which),
    })
  },
  disappear: (desk, which) => {
    const { id: appearanceId, version } = appearanceAt(desk, which)
    retractAppearance(desk.work, { appearanceId, version, reason: 'said of another' })
  },
  translate: (desk, which) =>
    translateClaim(desk.work, { claimId: claimAt(desk, which).id, language: 'ru', text: `Слова ${which}.` }),
  translateQuote: (desk, which) => {
    const { passageId } = pieceAt(desk, which)
    if (!passageId) return
    const draft = { language: 'en', text: `Words ${which}`, madeBy: 'editors' } as const
    translatePassage(desk.work, { passageId, draft })
  },
  assign: (desk, which) => {
    const to = { assigneeId: which % 3 === 0 ? null : desk.work.actor.id, dueOn: `2026-12-${10 + which}` }
    assignClaim(desk.work, { claimId: claimAt(desk, which).id, to })
  },
  retract: (desk, which) => {
    const { id: claimId, version } = claimAt(desk, which)
    retractClaim(desk.work, { claimId, version, reason: 'recorded twice' })
  },
} satisfies Record<string, Step>
