import { proximities, type Stance, stances } from '#app/domain/evidence.ts'
import type { EvidenceFieldNames } from '../evidence/evidence-fields.tsx'
import { WeightFields } from '../evidence/weight-fields.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup, Select } from '../ui/choice-field.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { FinderProps } from './appearance-form.tsx'
import { ClaimFinder } from './claim-finder.tsx'
import { PlaceFields } from './place-fields.tsx'
import { useReaderForm } from './use-reader-form.ts'

/** The selected words as evidence on a claim of the case. */
export function EvidenceForm({
  captureId,
  span,
  claims,
  preferred,
  stance,
  onDone,
}: FinderProps & { stance: Stance }) {
  const t = useText()
  const work = useReaderForm<{ claimId: string } & EvidenceFieldNames>({
    intent: 'evidence',
    id: `evidence-${captureId}-${span.start}-${span.end}`,
    defaults: { stance },
    onDone,
  })
  const labels = {
    claimId: t('reader.find_claim'),
    stance: t('reader.evidence_stance'),
    proximity: t('reader.evidence_proximity'),
    note: t('reader.evidence_note'),
  }
  return (
    <WorkForm work={work} labels={labels} draft={false}>
      <PlaceFields captureId={captureId} span={span} />
      <ClaimFinder field={work.fields.claimId} claims={claims} preferred={preferred} />
      <RadioGroup
        field={work.fields.stance}
        label={labels.stance}
        choices={stances.map((each) => ({ value: each, label: t(`stance.${each}`) }))}
      />
      <Select
        field={work.fields.proximity}
        label={labels.proximity}
        optional
        none={t('proximity.unknown')}
        choices={proximities.map((each) => ({ value: each, label: t(`proximity.${each}`) }))}
      />
      <TextArea field={work.fields.note} label={labels.note} optional rows={2} />
      <WeightFields fields={work.fields} />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('reader.evidence_save')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
