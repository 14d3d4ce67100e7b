import { type FetcherWithComponents, useFetcher } from '@remix-run/react'
import { useState } from 'react'
import { relayKinds } from '#app/domain/relay.ts'
import type { ShownDecision, Suggestion } from '#app/domain/suggestion.ts'
import { Columns } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup, Select } from '../ui/choice-field.tsx'
import { withDefault } from '../ui/field.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf, Quote } from '../ui/quote.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { DateWords, Time } from '../ui/time.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import styles from './suggestions.module.css'

type SuggestionItemProps = { suggestion: Suggestion; casePath: string; mayEdit: boolean }

/**
 * Two sources that share words, both texts side by side, and the decision on them. A decided pair is folded and keeps its form, so that
 * words typed while somebody else decides are not lost.
 */
export function SuggestionItem({ suggestion, casePath, mayEdit }: SuggestionItemProps) {
  const t = useText()
  const { a, b, words, passages, decided } = suggestion
  const [longest, ...more] = passages
  const [wasOpen] = useState(decided === null)
  const fetcher = useFetcher<WorkFormReply>()
  const labels = { a: `S${a.number}`, b: `S${b.number}` }
  return (
    <li className={styles.item}>
      <h2 className={styles.pair}>{t('suggestions.pair', { ...labels, words })}</h2>
      {decided && (
        <p>
          <DecisionLine a={a.number} b={b.number} decided={decided} />
        </p>
      )}
      <details open={wasOpen && fetcher.data?.status !== 'done'} className={styles.fold}>
        <summary>{t(decided ? 'suggestions.decide_anew' : 'suggestions.decide')}</summary>
        {longest && <Passage suggestion={suggestion} passage={longest} casePath={casePath} />}
        {more.length > 0 && (
          <details>
            <summary>{t('suggestions.more', { count: more.length })}</summary>
            {more.map((passage) => (
              <Passage key={passage.startA} suggestion={suggestion} passage={passage} casePath={casePath} />
            ))}
          </details>
        )}
        {mayEdit && longest && <DecideForm suggestion={suggestion} passage={longest} fetcher={fetcher} />}
      </details>
    </li>
  )
}

type DecisionLineProps = { a: number; b: number; decided: ShownDecision }

/** What was decided on two sources, by whom and when. */
export function DecisionLine({ a, b, decided: { decision, note, by, at } }: DecisionLineProps) {
  const t = useText()
  return (
    <>
      {t(`suggestions.decided_${decision}`, { a: `S${a}`, b: `S${b}`, by })} <Time at={at} precision="day" />
      {note !== '' && <span>: {note}</span>}
    </>
  )
}

type PassageProps = { suggestion: Suggestion; passage: Suggestion['passages'][number]; casePath: string }

function Passage({ suggestion: { a, b }, passage, casePath }: PassageProps) {
  return (
    <Columns>
      <Side source={a} words={passage.a} casePath={casePath} />
      <Side source={b} words={passage.b} casePath={casePath} />
    </Columns>
  )
}

function Side({ source, words, casePath }: { source: Suggestion['a']; words: string; casePath: string }) {
  const label = `S${source.number}`
  return (
    <div className={styles.side}>
      <p className={styles.source}>
        <NumberLabel label={label} to={`${casePath}/sources/${label}`} />{' '}
        <span lang={langOf(source.language)}>{source.title}</span> <DateWords date={source.published} />
      </p>
      <Quote text={words} language={source.language} />
    </div>
  )
}

type DecideFormProps = Omit<PassageProps, 'casePath'> & { fetcher: FetcherWithComponents<WorkFormReply> }

function DecideForm({ suggestion, passage, fetcher }: DecideFormProps) {
  const t = useText()
  const { a, b, later, version } = suggestion
  const [first, second] = [`S${a.number}`, `S${b.number}`]
  const work = useWorkForm<Record<'direction' | 'kind' | 'note', string>>({
    ...{ id: `decide-${first}-${second}`, intent: 'decide', reply: fetcher.data, fetcher, version },
    defaults: { direction: later, kind: 'rewrites' },
  })
  const { startA, endA, startB, endB } = passage
  const hidden = {
    ...{ a: a.number, captureA: a.capture, startA, endA },
    ...{ b: b.number, captureB: b.capture, startB, endB },
  }
  const labels = { direction: t('suggestions.direction'), kind: t('relays.kind'), note: t('evidence.note') }
  return (
    <WorkForm work={work} labels={work.reply?.status === 'conflict' ? {} : labels}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        field={withDefault(work.fields.direction, later)}
        label={labels.direction}
        choices={[
          { value: 'a', label: t('suggestions.has_it_from', { source: first, other: second }) },
          { value: 'b', label: t('suggestions.has_it_from', { source: second, other: first }) },
        ]}
      />
      <Select
        field={work.fields.kind}
        label={labels.kind}
        choices={relayKinds.map((value) => ({ value, label: t(`relay_kind.${value}`) }))}
      />
      <TextArea
        field={work.fields.note}
        label={labels.note}
        hint={t('suggestions.note_hint')}
        rows={1}
        optional
      />
      <FormButtons>
        <Button kind="main" type="submit" name="decision" value="accepted" busy={work.busy}>
          {t('suggestions.accept')}
        </Button>
        <Button type="submit" name="decision" value="rejected" busy={work.busy}>
          {t('suggestions.reject')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
