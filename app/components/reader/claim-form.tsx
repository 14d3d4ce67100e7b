import { appearanceRoles } from '#app/domain/claim.ts'
import { type Language, languages } from '#app/domain/language.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup, Select } from '../ui/choice-field.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { type FormSubject, PlaceFields } from './place-fields.tsx'
import { useReaderForm } from './use-reader-form.ts'

type ClaimFormProps = FormSubject & { language: Language }

/** A new claim from the selected words, which are its first appearance. */
export function ClaimForm({ captureId, span, quote, language, onDone }: ClaimFormProps) {
  const t = useText()
  const work = useReaderForm<{ wording: string; language: string; claimant: string; role: string }>({
    intent: 'claim',
    id: `claim-${captureId}-${span.start}-${span.end}`,
    defaults: { wording: quote.replace(/\s+/g, ' '), language, role: 'makes' },
    onDone,
  })
  const labels = {
    wording: t('reader.claim_wording'),
    language: t('reader.claim_language'),
    claimant: t('reader.claim_claimant'),
    role: t('reader.claim_role'),
  }
  return (
    <WorkForm work={work} labels={labels}>
      <PlaceFields captureId={captureId} span={span} />
      <div data-first="">
        <TextArea
          field={work.fields.wording}
          label={labels.wording}
          hint={t('reader.claim_wording_hint')}
          maxLength={1000}
        />
      </div>
      <Select
        field={work.fields.language}
        label={labels.language}
        choices={languages.map((each) => ({ value: each, label: t(`language.${each}`) }))}
      />
      <TextField field={work.fields.claimant} label={labels.claimant} optional maxLength={200} />
      <RadioGroup
        field={work.fields.role}
        label={labels.role}
        choices={appearanceRoles.map((role) => ({ value: role, label: t(`reader.role_${role}`) }))}
      />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('reader.claim_save')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
