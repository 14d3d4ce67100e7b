import { Link } from '@remix-run/react'
import type { VerdictCode } from '#app/domain/verdict.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import { ConfidenceField } from '../verdicts/confidence-field.tsx'

const codes: readonly VerdictCode[] = ['confirmed', 'disputed', 'refuted', 'unverifiable']

type SecondOpinionFormProps = {
  verdict: string
  reply: WorkFormReply | undefined
  submissionKey: string
  backTo: string
}

/** What a second editor holds who has not seen the proposed verdict. */
export function SecondOpinionForm({ verdict, reply, submissionKey, backTo }: SecondOpinionFormProps) {
  const t = useText()
  const work = useWorkForm<Record<'code' | 'confidence' | 'reasons', string>>({
    ...{ id: 'second-opinion', intent: 'opinion', reply },
  })
  const labels = { code: t('verdicts.code'), reasons: t('sign_off.opinion_reasons') }
  return (
    <WorkForm
      work={work}
      labels={work.reply?.status === 'conflict' ? {} : labels}
      submissionKey={submissionKey}
    >
      <input type="hidden" name="verdict" value={verdict} />
      <RadioGroup
        field={work.fields.code}
        label={labels.code}
        layout="list"
        choices={codes.map((value) => ({
          value,
          label: <VerdictMark standing={value} />,
          hint: t(`verdicts.${value}_means`),
        }))}
      />
      <TextArea
        field={work.fields.reasons}
        label={labels.reasons}
        hint={t('sign_off.opinion_reasons_hint')}
        rows={6}
        reading
      />
      <ConfidenceField field={work.fields.confidence} />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('sign_off.opinion_give')}
        </Button>
        <Link to={backTo}>{t('common.cancel')}</Link>
      </FormButtons>
    </WorkForm>
  )
}
