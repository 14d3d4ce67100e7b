import { useState } from 'react'
import type { ShownClaim, ShownEvidence } from '#app/domain/claim-page.ts'
import type { Refusal } from '#app/domain/errors.ts'
import type { SideCounts } from '#app/domain/origins.ts'
import type { HiddenProposal } from '#app/domain/proposal.ts'
import { ClaimForms } from '../claims/claim-forms.tsx'
import { PageHead } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { classNames } from '../ui/class-names.ts'
import { langOf } from '../ui/quote.tsx'
import { sentWords, type WorkFormReply } from '../ui/work-form-reply.ts'
import { EvidenceTable } from '../verdicts/evidence-table.tsx'
import styles from '../verdicts/verdict-form.module.css'
import { SecondOpinionForm } from './second-opinion-form.tsx'

type OpinionDeskProps = {
  claim: ShownClaim
  evidence: ShownEvidence[]
  sides: SideCounts
  proposal: HiddenProposal | null
  /** Why nobody can change the claim now; null while they can. */
  closed: Refusal | null
  reply: WorkFormReply | undefined
  submissionKey: string
  casePath: string
}

const noProposal: Refusal = { id: 'conflict.no_proposal' }

/** The claim, the form in which a second editor judges it first, and the evidence beside the form. It stays about the proposal that it was opened on. */
export function OpinionDesk({
  claim,
  evidence,
  sides,
  proposal,
  closed,
  casePath,
  ...form
}: OpinionDeskProps) {
  const t = useText()
  const label = `C${claim.number}`
  const backTo = `${casePath}/claims/${label}`
  const [verdict, setVerdict] = useState(sentWords(form.reply, 'verdict'))
  if (verdict === '' && proposal) setVerdict(proposal.id)
  const isWaiting = proposal !== null && proposal.id === verdict
  return (
    <>
      <PageHead title={t('sign_off.opinion_title', { claim: label })}>
        <p className={styles.claim} lang={langOf(claim.wording.language)}>
          {claim.wording.text}
        </p>
        {isWaiting && <p className="small">{t('sign_off.opinion_intro', { by: proposal.given.by })}</p>}
      </PageHead>
      <div className={styles.desk}>
        <div className={classNames(styles.frame, 'stack')}>
          <ClaimForms
            closed={closed ?? (isWaiting ? null : noProposal)}
            claimPath={backTo}
            reply={form.reply}
          >
            <SecondOpinionForm verdict={verdict} backTo={backTo} {...form} />
          </ClaimForms>
        </div>
        <EvidenceTable evidence={evidence} sides={sides} casePath={casePath} />
      </div>
    </>
  )
}
