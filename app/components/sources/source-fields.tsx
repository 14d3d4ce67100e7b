import { languages } from '#app/domain/language.ts'
import { sourceKinds } from '#app/domain/source-kind.ts'
import type { Text } from '#app/messages/text.ts'
import { useText } from '../text.tsx'
import { Select } from '../ui/choice-field.tsx'
import type { FormField } from '../ui/field.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import styles from './source-form.module.css'

const names = ['title', 'kind', 'publisher', 'authors', 'url', 'published', 'language', 'note'] as const

/** What is known of a source, as fields of a form; authors stand one on a line. */
export type SourceFieldValues = Record<(typeof names)[number], string>

/** The labels of the fields, for the list of errors and for a conflict. */
export function sourceLabels(t: Text): SourceFieldValues {
  return Object.fromEntries(names.map((name) => [name, t(`sources.${name}`)])) as SourceFieldValues
}

type SourceFieldsProps = {
  fields: Record<(typeof names)[number], FormField>
  /** Title and language may be left out: the text tells them. */
  fromText?: boolean
}

/** The fields for what is known of a source. */
export function SourceFields({ fields, fromText = false }: SourceFieldsProps) {
  const t = useText()
  const labels = sourceLabels(t)
  const kinds = sourceKinds.map((value) => ({ value, label: t(`source_kind.${value}`) }))
  const choices = languages.map((value) => ({ value, label: t(`language.${value}`) }))
  return (
    <>
      <TextField
        field={fields.title}
        label={labels.title}
        hint={t(fromText ? 'sources.title_hint_add' : 'sources.title_hint')}
        optional={fromText}
        reading
      />
      <div className={styles.pair}>
        <Select field={fields.kind} label={labels.kind} choices={kinds} />
        <Select
          field={fields.language}
          label={labels.language}
          choices={choices}
          {...(fromText && { none: t('sources.language_guess'), hint: t('sources.language_hint') })}
        />
      </div>
      <TextField
        field={fields.publisher}
        label={labels.publisher}
        hint={t('sources.publisher_hint')}
        optional
      />
      <TextArea
        field={fields.authors}
        label={labels.authors}
        hint={t('sources.authors_hint')}
        rows={2}
        optional
      />
      <TextField
        field={fields.published}
        label={labels.published}
        hint={t('sources.published_hint')}
        autoComplete="off"
        optional
      />
      <TextField
        field={fields.url}
        label={labels.url}
        hint={t('sources.url_hint')}
        type="url"
        inputMode="url"
        optional
      />
      <TextArea field={fields.note} label={labels.note} hint={t('sources.note_hint')} optional />
    </>
  )
}
