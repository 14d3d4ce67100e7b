import { can } from '#app/domain/actor.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Signature } from '#app/domain/claim-page.ts'
import type { UserId } from '#app/domain/ids.ts'
import { isCounting, isProposed } from '#app/domain/in-force.ts'
import type { Proposals, ShownOpinion, ShownProposal } from '#app/domain/proposal.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { listWordings } from '#db/queries/claims.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { listSecondOpinions } from '#db/queries/sign-offs.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import type { Work } from '../work.server.ts'
import { isHiddenFrom } from './hidden-proposals.server.ts'
import { showVerdict } from './show-verdict.server.ts'
import { staleReasonsOn } from './stale-reasons.server.ts'

type Reader = Pick<Work, 'db' | 'actor'>

/** The proposed verdicts of a claim as this reader is shown them. What is hidden from them is not read out either. */
export function readProposals(reader: Reader, claim: Claim): Proposals {
  const verdicts = listVerdicts(reader.db, [claim.id])
  const newest = verdicts.findIndex(isCounting)
  const show = showProposal(reader, claim)
  const waiting = verdicts.find(isProposed)
  return {
    waiting: waiting ? readWaiting(reader, claim, waiting, show) : null,
    settled: verdicts.flatMap((verdict, at) => {
      if (isCounting(verdict) || isProposed(verdict)) return []
      return [{ ...show(verdict), open: !waiting && (newest < 0 || at < newest) }]
    }),
  }
}

function readWaiting(
  reader: Reader,
  claim: Claim,
  verdict: Verdict,
  show: (verdict: Verdict) => ShownProposal,
): Proposals['waiting'] {
  const shown = show(verdict)
  if (isHiddenFrom(reader, verdict)) {
    const mayJudge = claim.retraction === null && can(reader.actor, 'judge')
    return { id: verdict.id, given: shown.given, hidden: true, mayJudge }
  }
  const isOwn = verdict.createdBy === reader.actor.id
  const mayDecide = claim.retraction === null && can(reader.actor, isOwn ? 'judge' : 'sign')
  return { ...shown, isOwn, mayReturn: mayDecide, maySign: mayDecide && !isOwn && shown.stale.length === 0 }
}

function showProposal({ db }: Reader, claim: Claim): (verdict: Verdict) => ShownProposal {
  const names = mapNames(db)
  const reasonsOn = staleReasonsOn(db, [claim], readRelayGraph(db, claim.caseId))
  const wordings = listWordings(db, claim.id)
  const signature = (by: UserId, at: string): Signature => ({ by: names.get(by) ?? by, at })
  const opinionsOf = ({ id }: Verdict): ShownOpinion[] =>
    listSecondOpinions(db, id).map(({ createdBy, createdAt, verdictId: _, ...opinion }) => ({
      ...opinion,
      given: signature(createdBy, createdAt),
    }))
  return (verdict) => {
    const { signOff } = verdict
    return {
      ...showVerdict(signature, verdict, wordings),
      opinions: opinionsOf(verdict),
      decision: signOff && {
        ...signature(signOff.createdBy, signOff.createdAt),
        ...{ decision: signOff.decision, comment: signOff.comment },
      },
      stale: reasonsOn(verdict),
    }
  }
}
