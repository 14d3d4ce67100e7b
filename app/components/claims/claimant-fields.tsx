import { useText } from '../text.tsx'
import type { FormField } from '../ui/field.tsx'
import { TextField } from '../ui/text-field.tsx'

/** Who says a claim and when; both may be unknown. */
export function ClaimantFields({ claimant, claimedOn }: { claimant: FormField; claimedOn: FormField }) {
  const t = useText()
  return (
    <>
      <TextField field={claimant} label={t('claims.claimant')} hint={t('claims.claimant_hint')} optional />
      <TextField
        field={claimedOn}
        label={t('claims.claimed_on')}
        hint={t('claims.claimed_on_hint')}
        optional
      />
    </>
  )
}
