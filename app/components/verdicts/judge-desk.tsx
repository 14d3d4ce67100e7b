import type { ClaimPage } from '#app/domain/claim-page.ts'
import { instantDayText } from '#app/messages/dates.ts'
import { PageHead } from '../layout/page.tsx'
import { JudgeWaits } from '../sign-off/judge-waits.tsx'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import { EvidenceTable } from './evidence-table.tsx'
import { StaleCallout } from './stale-callout.tsx'
import styles from './verdict-form.module.css'
import { VerdictForm } from './verdict-form.tsx'

type JudgeDeskProps = {
  page: ClaimPage
  reply: WorkFormReply | undefined
  submissionKey: string
  casePath: string
  /** Whether a verdict waits for a signature, so that none can be given now. */
  isProposed: boolean
  /** Whether the verdict is only proposed by this form. */
  asksForSignature: boolean
}

/** The claim, the form that judges it, and the evidence beside the form. */
export function JudgeDesk({
  page,
  reply,
  submissionKey,
  casePath,
  isProposed,
  asksForSignature,
}: JudgeDeskProps) {
  const t = useText()
  const { claim, verdicts, stale } = page
  const [inForce] = verdicts
  return (
    <>
      <PageHead title={t('verdicts.judge_title', { claim: `C${claim.number}` })}>
        <p className={styles.claim} lang={langOf(claim.wording.language)}>
          {claim.wording.text}
        </p>
        <p className="small">
          {inForce
            ? t('verdicts.supersedes', { by: inForce.given.by, at: instantDayText(t, inForce.given.at) })
            : t('verdicts.first')}
        </p>
      </PageHead>
      {inForce && stale.length > 0 && <StaleCallout reasons={stale} verdict={inForce} judgeTo={null} />}
      <div className={styles.desk}>
        {isProposed && reply === undefined ? (
          <JudgeWaits claimPath={`${casePath}/claims/C${claim.number}`} />
        ) : (
          <VerdictForm
            page={page}
            reply={reply}
            submissionKey={submissionKey}
            casePath={casePath}
            asksForSignature={asksForSignature}
          />
        )}
        <EvidenceTable evidence={page.evidence} sides={page.sides} casePath={casePath} />
      </div>
    </>
  )
}
