import type { ShownClaim } from '#app/domain/claim-page.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import { LanguageSelect } from './language-select.tsx'

type Fields = { text: string; language: string; why: string }

export type ClaimFormProps = { claim: ShownClaim; reply: WorkFormReply | undefined; submissionKey: string }

/** New words for a claim; says beforehand what becomes of its verdict. */
export function RewordForm({ claim, reply, submissionKey }: ClaimFormProps) {
  const t = useText()
  const { text, language } = claim.wording
  const work = useWorkForm<Fields>({
    ...{ id: 'reword-claim', intent: 'reword', reply },
    ...{ defaults: { text, language }, version: claim.version },
  })
  const isJudged = claim.standing !== 'unchecked'
  const texts = { text: t('claims.wording'), language: t('claims.language') }
  const labels = work.reply?.status === 'conflict' ? texts : { ...texts, why: t('claims.why') }
  return (
    <Section title={t('claims.reword')} id="wording">
      <p>
        {isJudged
          ? t('claims.reword_stale', { verdict: t(`standing.${claim.standing}`) })
          : t('claims.reword_free')}
      </p>
      <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
        <TextArea
          field={work.fields.text}
          label={labels.text}
          hint={t('claims.wording_hint')}
          rows={2}
          reading
        />
        <LanguageSelect field={work.fields.language} label={labels.language} />
        <TextArea
          field={work.fields.why}
          label={t('claims.why')}
          hint={t('claims.why_hint')}
          rows={1}
          optional={!isJudged}
        />
        <FormButtons>
          <Button kind="main" type="submit" busy={work.busy}>
            {t('claims.save_wording')}
          </Button>
        </FormButtons>
      </WorkForm>
    </Section>
  )
}
