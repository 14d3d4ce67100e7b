import type { Language } from '#app/domain/language.ts'
import { useText } from '../text.tsx'
import { Select } from '../ui/choice-field.tsx'
import type { FieldProps } from '../ui/field.tsx'

const order: readonly Language[] = ['en', 'ru', 'uk', 'ky', 'kk', 'und']

/** The choice of a language by its name; `without` leaves one out. */
export function LanguageSelect({ without, ...field }: FieldProps & { without?: Language }) {
  const t = useText()
  const choices = order
    .filter((language) => language !== without)
    .map((value) => ({ value, label: t(`language.${value}`) }))
  return <Select {...field} choices={choices} />
}
