import type { ReaderCard } from '#app/domain/reading.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { type FormSubject, PlaceFields } from './place-fields.tsx'
import { useReaderForm } from './use-reader-form.ts'

type RecutFormProps = FormSubject & {
  card: ReaderCard
  before: string
}

/** Gives everything that ties a claim to a passage another cut of the same text. */
export function RecutForm({ captureId, span, card, before, onDone }: RecutFormProps) {
  const t = useText()
  const work = useReaderForm<Record<string, string>>({ intent: 'recut', id: `recut-${card.key}`, onDone })
  return (
    <WorkForm work={work} draft={false}>
      <PlaceFields captureId={captureId} span={span} />
      <input
        type="hidden"
        name="links"
        value={JSON.stringify(card.links.map(({ kind, id, version }) => ({ kind, id, version })))}
      />
      <p>{t('reader.recut_hint')}</p>
      <p>
        {t('reader.recut_before')} <q>{before}</q>
      </p>
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('reader.recut_save')} ⏎
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
