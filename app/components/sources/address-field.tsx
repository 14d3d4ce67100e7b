import { useText } from '../text.tsx'
import type { FormField } from '../ui/field.tsx'
import { TextField } from '../ui/text-field.tsx'

/** The address a work is to be fetched from. */
export function AddressField({ field }: { field: FormField }) {
  const t = useText()
  return (
    <TextField
      field={field}
      label={t('sources.from')}
      hint={t('sources.from_hint')}
      type="url"
      inputMode="url"
      autoComplete="off"
      optional
    />
  )
}
