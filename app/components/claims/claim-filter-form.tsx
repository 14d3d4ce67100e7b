import { Form, Link, useSubmit } from '@remix-run/react'
import { type RefObject, useEffect, useRef } from 'react'
import type { ClaimFilter, ClaimSort } from '#app/domain/claim-filter.ts'
import type { Standing } from '#app/domain/verdict.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/choice-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './claim-filter-form.module.css'

const verdictChoices: readonly Standing[] = ['unchecked', 'confirmed', 'disputed', 'refuted', 'unverifiable']
const sortChoices: readonly ClaimSort[] = ['number', 'updated', 'standing']
const pause = 200

export type ClaimFilterFormProps = {
  filter: ClaimFilter
  sort: ClaimSort
  sources: { number: number; title: string }[]
  claimants: string[]
  /** Whether only one’s own claims are shown. */
  isMine: boolean
  /** The list without filters. */
  clearTo: string
}

/** What the list is narrowed to. Without script it is sent by its button; with it, at each change. */
export function ClaimFilterForm({ filter, sort, sources, claimants, isMine, clearTo }: ClaimFilterFormProps) {
  const t = useText()
  const values = { ...fieldsOf(filter, sort), assigned: isMine ? 'me' : '' }
  const { form, changed } = useInstantFilter()
  useShowing(form, values)
  const filtered = isMine || Object.keys(filter).length > 0
  const field = (name: FilterField) => ({ id: `filter-${name}`, name, defaultValue: values[name] })
  return (
    <search>
      <Form ref={form} method="get" className={styles.form} onChange={changed} preventScrollReset replace>
        <div className={styles.words}>
          <TextField field={field('text')} label={t('claims.filter_text')} type="search" autoComplete="off" />
        </div>
        <Select
          field={field('verdict')}
          label={t('claims.filter_verdict')}
          none={t('claims.any_verdict')}
          choices={verdictChoices.map((value) => ({ value, label: t(`standing.${value}`) }))}
        />
        <Select
          field={field('source')}
          label={t('claims.filter_source')}
          none={t('claims.any_source')}
          choices={sources.map(({ number, title }) => ({
            value: `S${number}`,
            label: `S${number} ${title}`,
          }))}
        />
        <Select
          field={field('claimant')}
          label={t('claims.filter_claimant')}
          none={t('claims.any_claimant')}
          choices={claimants.map((name) => ({ value: name, label: name }))}
        />
        <Select
          field={field('assigned')}
          label={t('assignment.filter')}
          none={t('assignment.anybody')}
          choices={[{ value: 'me', label: t('assignment.me') }]}
        />
        <Select
          field={field('sort')}
          label={t('claims.sort')}
          choices={sortChoices.map((value) => ({ value, label: t(`claims.sort_${value}`) }))}
        />
        <div className={styles.buttons}>
          <noscript>
            <Button type="submit">{t('claims.apply')}</Button>
          </noscript>
          {filtered && <Link to={clearTo}>{t('claims.clear')}</Link>}
        </div>
      </Form>
    </search>
  )
}

type FilterField = 'text' | 'verdict' | 'source' | 'claimant' | 'assigned' | 'sort'

function fieldsOf(filter: ClaimFilter, sort: ClaimSort): Record<Exclude<FilterField, 'assigned'>, string> {
  const { text = '', standing = '', source, claimant = '' } = filter
  return { text, claimant, sort, verdict: standing, source: source ? `S${source}` : '' }
}

/** When the address changes, by a step back or a cleared filter, the fields show what it says, but never under somebody's typing. */
function useShowing(form: RefObject<HTMLFormElement>, values: Record<FilterField, string>) {
  const shown = useRef(values)
  useEffect(() => {
    for (const [name, value] of Object.entries(values)) {
      const control = form.current?.elements.namedItem(name)
      const isField = control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      const isNew = shown.current[name as FilterField] !== value
      if (isField && isNew && control !== document.activeElement) control.value = value
    }
    shown.current = values
  })
}

/** Sends the form a moment after the last change; empty fields stay out of the address. */
function useInstantFilter() {
  const submit = useSubmit()
  const form = useRef<HTMLFormElement>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(waiting.current), [])
  const changed = () => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      if (!form.current) return
      const filled = [...new FormData(form.current)].filter(
        ([name, value]) => value !== '' && !(name === 'sort' && value === 'number'),
      )
      submit(new URLSearchParams(filled as [string, string][]), {
        method: 'get',
        replace: true,
        preventScrollReset: true,
      })
    }, pause)
  }
  return { form, changed }
}
