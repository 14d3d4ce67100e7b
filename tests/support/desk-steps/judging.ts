import { WorkbenchError } from '#app/domain/errors.ts'
import { isProposed } from '#app/domain/in-force.ts'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { reopenSheet } from '#app/services/sheets/reopen-sheet.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { affirmVerdict } from '#app/services/verdicts/affirm-verdict.server.ts'
import { giveSecondOpinion } from '#app/services/verdicts/give-second-opinion.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { listSignedSheets } from '#db/queries/signed-sheets.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { aVerdict } from '../material.ts'
import { askForSignatures, openedBy } from '../signing.ts'
import { claimAt, type Desk, pick, pieceAt, reviewerOf, type Step } from './desk.ts'

function proposalAt(desk: Desk, which: number) {
  const proposal = listVerdicts(desk.work.db, [claimAt(desk, which).id]).find(isProposed)
  if (!proposal) throw new WorkbenchError('not_found', 'not_found.proposal')
  return proposal
}

/** Verdicts, signatures, comments and signed sheets. */
export const judgingSteps = {
  judge: (desk, which) => {
    const { id: claimId, version } = claimAt(desk, which)
    const draft = aVerdict('unverifiable', `Nothing found ${which}.`, { searched: 'the texts' })
    giveVerdict(desk.work, { claimId, version, draft })
  },
  confirm: (desk, which) => {
    const { id: claimId, version } = claimAt(desk, which)
    const reasons = `So it is [E${pieceAt(desk, which).number}].`
    const draft = aVerdict('confirmed', reasons, { override: `Known well ${which}` })
    giveVerdict(desk.work, { claimId, version, draft })
  },
  dispute: (desk, which) => {
    const { id: claimId, version } = claimAt(desk, which)
    const reasons = `Open [E${pieceAt(desk, which).number}].`
    const draft = aVerdict('disputed', reasons, { settledBy: 'a list' })
    giveVerdict(desk.work, { claimId, version, draft })
  },
  countersign: ({ work, caseId }, which) => askForSignatures(work, caseId, which % 2 === 0),
  sign: (desk, which) => {
    const reviewer = reviewerOf(desk)
    const verdictId = openedBy(reviewer, proposalAt(desk, which))
    const decide = which % 3 === 0 ? returnVerdict : signVerdict
    decide(reviewer, { verdictId, comment: `Seen ${which}` })
  },
  second: (desk, which) => {
    const { id: verdictId, code } = proposalAt(desk, which)
    const other = code === 'confirmed' ? 'disputed' : 'refuted'
    const draft = {
      code: which % 2 === 0 ? code : other,
      confidence: null,
      reasons: `Held ${which}`,
    } as const
    giveSecondOpinion(reviewerOf(desk), { verdictId, draft })
  },
  affirm: (desk, which) => {
    const { id: claimId, version } = claimAt(desk, which)
    affirmVerdict(desk.work, { claimId, version, reason: `Stands ${which}` })
  },
  discuss: (desk, which) =>
    makeComment(desk.work, { claimId: claimAt(desk, which).id, on: {}, text: `Said ${which}` }),
  signSheet: (desk, which) => {
    const filter = which % 2 === 0 ? {} : { standing: 'unverifiable' as const }
    const head = findEventHead(desk.work.db).sequence
    signSheet(reviewerOf(desk), { caseId: desk.caseId, filter, head })
  },
  reopen: (desk, which) => {
    const sheets = listSignedSheets(desk.work.db, desk.caseId).filter(({ reopened }) => reopened === null)
    reopenSheet(reviewerOf(desk), { signedSheetId: pick(sheets, which).id, reason: `Seen anew ${which}` })
  },
} satisfies Record<string, Step>
