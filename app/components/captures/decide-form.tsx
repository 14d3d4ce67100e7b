import { useFetcher } from '@remix-run/react'
import type { ComparedQuote } from '#app/domain/comparison.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type DecideFormProps = { quote: ComparedQuote; captureId: string }

/** An editor's decision on a quote that does not stand: other words take its place, or it stays in the older capture. */
export function DecideForm({ quote, captureId }: DecideFormProps) {
  const t = useText()
  const fetcher = useFetcher<WorkFormReply>()
  const place = quote.places[0]
  const work = useWorkForm<{ words: string }>({
    ...{ id: `decide-${quote.passageId}`, intent: 'decide', fetcher },
    reply: fetcher.data,
    defaults: { words: place?.words ?? '' },
  })
  return (
    <WorkForm work={work} labels={{ words: t('captures.words') }}>
      <input type="hidden" name="passageId" value={quote.passageId} />
      <input type="hidden" name="captureId" value={captureId} />
      <input type="hidden" name="near" value={place?.start ?? 0} />
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
