import { Link } from '@remix-run/react'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import { ClaimantFields } from './claimant-fields.tsx'
import { LanguageSelect } from './language-select.tsx'

type Fields = { wording: string; language: string; claimant: string; claimedOn: string }

type NewClaimFormProps = {
  reply: WorkFormReply | undefined
  submissionKey: string
  backTo: string
  /** Names the form where the page has others. */
  intent?: string
}

/** Writes a claim without a source text at hand. */
export function NewClaimForm({ reply, submissionKey, backTo, intent }: NewClaimFormProps) {
  const t = useText()
  const work = useWorkForm<Fields>({
    ...{ id: 'record-claim', reply, defaults: { language: 'en' } },
    ...(intent && { intent }),
  })
  const labels = {
    wording: t('claims.wording'),
    language: t('claims.language'),
    claimant: t('claims.claimant'),
    claimedOn: t('claims.claimed_on'),
  }
  return (
    <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
      <TextArea
        field={work.fields.wording}
        label={labels.wording}
        hint={t('claims.wording_hint')}
        rows={2}
        reading
      />
      <LanguageSelect field={work.fields.language} label={labels.language} />
      <ClaimantFields claimant={work.fields.claimant} claimedOn={work.fields.claimedOn} />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('claims.record')}
        </Button>
        <Link to={backTo}>{t('common.cancel')}</Link>
      </FormButtons>
    </WorkForm>
  )
}
