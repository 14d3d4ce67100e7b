import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { ClaimantFields } from './claimant-fields.tsx'
import type { ClaimFormProps } from './reword-form.tsx'

type Fields = { claimant: string; claimedOn: string }

/** Corrects who says a claim and when. */
export function ReviseForm({ claim, reply, submissionKey }: ClaimFormProps) {
  const t = useText()
  const work = useWorkForm<Fields>({
    ...{ id: 'revise-claim', intent: 'revise', reply, version: claim.version },
    defaults: { claimant: claim.claimant ?? '', claimedOn: claim.claimedOn ?? '' },
  })
  const labels = { claimant: t('claims.claimant'), claimedOn: t('claims.claimed_on') }
  return (
    <Section title={t('claims.revise')} id="claimant">
      <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
        <ClaimantFields claimant={work.fields.claimant} claimedOn={work.fields.claimedOn} />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('claims.save_claimant')}
          </Button>
        </FormButtons>
      </WorkForm>
    </Section>
  )
}
