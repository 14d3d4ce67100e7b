import type { ShownClaim, ShownEvidence } from '#app/domain/claim-page.ts'
import type { SideCounts } from '#app/domain/origins.ts'
import type { HiddenProposal } from '#app/domain/proposal.ts'
import { PageHead } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
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
  reply: WorkFormReply | undefined
  submissionKey: string
  casePath: string
}

/** The claim, the form in which a second editor judges it first, and the evidence beside the form. What was refused stays, whatever became of the proposal. */
export function OpinionDesk({ claim, evidence, sides, proposal, casePath, ...form }: OpinionDeskProps) {
  const t = useText()
  const label = `C${claim.number}`
  const backTo = `${casePath}/claims/${label}`
  const verdict = proposal?.id ?? sentWords(form.reply, 'verdict')
  return (
    <>
      <PageHead title={t('sign_off.opinion_title', { claim: label })}>
        <p className={styles.claim} lang={langOf(claim.wording.language)}>
          {claim.wording.text}
        </p>
        {proposal && <p className="small">{t('sign_off.opinion_intro', { by: proposal.given.by })}</p>}
      </PageHead>
      {verdict !== '' ? (
        <div className={styles.desk}>
          <div className={styles.frame}>
            <SecondOpinionForm verdict={verdict} backTo={backTo} {...form} />
          </div>
          <EvidenceTable evidence={evidence} sides={sides} casePath={casePath} />
        </div>
      ) : (
        <EmptyState
          title={t('sign_off.no_proposal')}
          action={<LinkButton to={backTo}>{t('sign_off.to_claim')}</LinkButton>}
        />
      )}
    </>
  )
}
