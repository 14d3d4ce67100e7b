import { appearanceRoles } from '#app/domain/claim.ts'
import type { ReaderClaim } from '#app/domain/reading.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { ClaimFinder } from './claim-finder.tsx'
import { type FormSubject, PlaceFields } from './place-fields.tsx'
import { useReaderForm } from './use-reader-form.ts'

export type FinderProps = FormSubject & {
  claims: readonly ReaderClaim[]
  preferred: string | undefined
}

/** A further passage in which a claim of the case is made, denied or reported. */
export function AppearanceForm({ captureId, span, claims, preferred, onDone }: FinderProps) {
  const t = useText()
  const work = useReaderForm<{ claimId: string; role: string }>({
    intent: 'appearance',
    id: `appearance-${captureId}-${span.start}-${span.end}`,
    defaults: { role: 'makes' },
    onDone,
  })
  const labels = { claimId: t('reader.find_claim'), role: t('reader.claim_role') }
  return (
    <WorkForm work={work} labels={labels} draft={false}>
      <PlaceFields captureId={captureId} span={span} />
      <ClaimFinder field={work.fields.claimId} claims={claims} preferred={preferred} />
      <RadioGroup
        field={work.fields.role}
        label={labels.role}
        choices={appearanceRoles.map((role) => ({ value: role, label: t(`reader.role_${role}`) }))}
      />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('reader.appearance_save')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
