import { useFetcher } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import type { ShownAnswer } from '#app/domain/board-page.ts'
import type { ClaimId, PassageId } from '#app/domain/ids.ts'
import { shortened } from '#app/domain/shortened.ts'
import { valueKinds } from '#app/domain/value.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { type ChoiceGroup, Select } from '../ui/choice-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import styles from './board-page.module.css'

/** A passage of an answer in which a value may stand. */
export type ValuePassage = { id: PassageId; claimId: ClaimId; source: number; words: string }

type Fields = Record<'claim' | 'aspect' | 'kind' | 'text' | 'passage', string>

type ValueFormProps = {
  answers: ShownAnswer[]
  passages: ValuePassage[]
  aspects: string[]
  submissionKey: string
}

/**
 * Notes what an answer says of one aspect, with the passage in which it stands. The passages of all answers can be chosen until somebody chooses
 * an answer; without script, always.
 */
export function ValueForm({ answers, passages, aspects, submissionKey }: ValueFormProps) {
  const t = useText()
  const fetcher = useFetcher<WorkFormReply>()
  const [claim, setClaim] = useState<string | null>(null)
  const work = useWorkForm<Fields>({
    ...{ id: 'note-value', intent: 'value', reply: fetcher.data, fetcher },
    defaults: { claim: answers[0]?.id ?? '', kind: 'number', aspect: aspects[0] ?? '' },
  })
  const labels = {
    claim: t('board.value_claim'),
    aspect: t('board.value_aspect'),
    kind: t('board.value_kind'),
    text: t('board.value_text'),
    passage: t('board.value_passage'),
  }
  const chosen = (event: { target: EventTarget }) => {
    if (event.target instanceof HTMLSelectElement && event.target.name === 'claim')
      setClaim(event.target.value)
  }
  return (
    <div className={styles.form} onChange={chosen} onReset={keepTheRest}>
      <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
        <Select
          field={work.fields.claim}
          label={labels.claim}
          choices={answers.map(({ id, number, wording }) => ({
            value: id,
            label: shortened(`C${number} ${wording}`),
          }))}
        />
        <TextField
          field={work.fields.aspect}
          label={labels.aspect}
          hint={t('board.value_aspect_hint')}
          list="aspects"
        />
        <datalist id="aspects">
          {aspects.map((aspect) => (
            <option key={aspect} value={aspect} />
          ))}
        </datalist>
        <Select
          field={work.fields.kind}
          label={labels.kind}
          choices={valueKinds.map((kind) => ({ value: kind, label: t(`value_kind.${kind}`) }))}
        />
        <Select
          field={work.fields.passage}
          label={labels.passage}
          optional
          none={t('board.value_passage_none')}
          choices={answers
            .filter(({ id }) => claim === null || id === claim)
            .map((answer) => passagesOf(answer, passages))}
        />
        <TextField
          field={work.fields.text}
          label={labels.text}
          hint={t('board.value_text_hint')}
          autoComplete="off"
          reading
        />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('board.value_do')}
          </Button>
        </FormButtons>
      </WorkForm>
    </div>
  )
}

function passagesOf({ id, number, wording }: ShownAnswer, passages: ValuePassage[]): ChoiceGroup {
  const own = passages.filter(({ claimId }) => claimId === id)
  return {
    heading: shortened(`C${number} ${wording}`),
    choices: own.map((passage) => ({ value: passage.id, label: `S${passage.source} ${passage.words}` })),
  }
}

/** A noted value leaves the form; its answer, aspect and kind stay for the next one. */
function keepTheRest(event: FormEvent<HTMLDivElement>): void {
  event.preventDefault()
  if (!(event.target instanceof HTMLFormElement)) return
  for (const name of ['text', 'passage']) {
    const field = event.target.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = ''
  }
}
