import { useFetcher } from '@remix-run/react'
import type { ComparedQuote, ProposedPlace } from '#app/domain/comparison.ts'
import type { Language } from '#app/domain/language.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { langOf } from '../ui/quote.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import styles from './compared-quote.module.css'

type DecideFormProps = { quote: ComparedQuote; captureId: string; language: Language }

/** An editor's decision on a quote that does not stand: other words take its place, or it stays in the older capture. */
export function DecideForm({ quote, captureId, language }: DecideFormProps) {
  const t = useText()
  const fetcher = useFetcher<WorkFormReply>()
  const place = quote.places[0]
  const several = quote.outcome === 'ambiguous' && quote.places.length > 1
  const work = useWorkForm<{ words: string; near: string }>({
    ...{ id: `decide-${quote.passageId}`, intent: 'decide', fetcher },
    reply: fetcher.data,
    defaults: { words: place?.words ?? '' },
  })
  return (
    <WorkForm work={work} labels={{ words: t('captures.words') }}>
      <input type="hidden" name="passageId" value={quote.passageId} />
      <input type="hidden" name="captureId" value={captureId} />
      {several ? (
        <RadioGroup
          field={work.fields.near}
          label={t('captures.which')}
          layout="list"
          choices={quote.places.map((each) => ({
            value: String(each.start),
            label: <InContext place={each} language={language} />,
          }))}
        />
      ) : (
        <input type="hidden" name="near" value={place?.start ?? 0} />
      )}
      <TextArea
        field={work.fields.words}
        label={t('captures.words')}
        hint={t('captures.words_hint')}
        reading
        optional
      />
      <FormButtons>
        <Button kind="main" type="submit" name="decision" value="confirm" busy={work.busy}>
          {t('captures.confirm')}
        </Button>
        <Button type="submit" name="decision" value="leave" busy={work.busy}>
          {t('captures.leave')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}

/** A place of the new capture, told by the words around it. */
function InContext({ place, language }: { place: ProposedPlace; language: Language }) {
  return (
    <span lang={langOf(language)} dir="auto">
      {place.before}
      <mark className={styles.meant}>{place.words}</mark>
      {place.after}
    </span>
  )
}
