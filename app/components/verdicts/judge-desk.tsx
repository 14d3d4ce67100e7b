import type { ClaimPage } from '#app/domain/claim-page.ts'
import type { Refusal } from '#app/domain/errors.ts'
import { instantDayText } from '#app/messages/dates.ts'
import { ClaimForms } from '../claims/claim-forms.tsx'
import { PageHead } from '../layout/page.tsx'
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
  /** Why no verdict can be given now: one is proposed, or nobody can change the claim; null while one can. */
  closed: Refusal | null
  /** Whether the verdict is only proposed by this form. */
  asksForSignature: boolean
}

/** The claim, the form that judges it, and the evidence beside the form. */
export function JudgeDesk({
  page,
  reply,
  submissionKey,
  casePath,
  closed,
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
        <div className="stack">
          <ClaimForms closed={closed} claimPath={`${casePath}/claims/C${claim.number}`} reply={reply}>
            <VerdictForm
              page={page}
              reply={reply}
              submissionKey={submissionKey}
              casePath={casePath}
              asksForSignature={asksForSignature}
            />
          </ClaimForms>
        </div>
        <EvidenceTable evidence={page.evidence} sides={page.sides} casePath={casePath} />
      </div>
    </>
  )
}
