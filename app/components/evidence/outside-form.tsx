import { type ClipboardEvent, useEffect, useRef } from 'react'
import type { Stance } from '#app/domain/evidence.ts'
import { LanguageSelect } from '../claims/language-select.tsx'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { putFormValues } from '../ui/form-values.ts'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import { AttachButtons } from './attach-buttons.tsx'
import { type EvidenceFieldNames, EvidenceFields } from './evidence-fields.tsx'

type Fields = Record<'url' | 'title' | 'quote' | 'language' | 'publisher' | 'published', string> &
  EvidenceFieldNames

export type AttachFormProps = {
  reply: WorkFormReply | undefined
  submissionKey: string
  /** The side that was chosen on the way here. */
  stance: Stance | ''
}

/** Evidence from the clipboard: address, title, words, what they do to the claim. */
export function OutsideForm({ reply, submissionKey, stance }: AttachFormProps) {
  const t = useText()
  const work = useWorkForm<Fields>({
    ...{ id: 'attach-outside', intent: 'outside', reply },
    defaults: { language: 'ru', stance, proximity: '' },
  })
  const labels = {
    url: t('evidence.url'),
    title: t('evidence.source_title'),
    quote: t('evidence.quote'),
    language: t('evidence.language'),
    publisher: t('evidence.publisher'),
    published: t('evidence.published'),
    stance: t('evidence.stance'),
  }
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLInputElement>('[name="url"]')?.focus({ preventScroll: true })
  }, [])
  return (
    <Section title={t('evidence.outside')} id="outside">
      <p>{t('evidence.outside_intro')}</p>
      <div ref={box} onPaste={sortPasted}>
        <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
          <TextField
            field={work.fields.url}
            label={labels.url}
            hint={t('evidence.url_hint')}
            type="url"
            inputMode="url"
            optional
          />
          <TextField field={work.fields.title} label={labels.title} />
          <TextArea field={work.fields.quote} label={labels.quote} hint={t('evidence.quote_hint')} reading />
          <LanguageSelect field={work.fields.language} label={labels.language} />
          <EvidenceFields fields={work.fields} />
          <TextField field={work.fields.publisher} label={labels.publisher} optional />
          <TextField
            field={work.fields.published}
            label={labels.published}
            hint={t('evidence.published_hint')}
            optional
          />
          <AttachButtons busy={work.busy} />
        </WorkForm>
      </div>
    </Section>
  )
}

/** An address that is pasted into another empty field goes to the field for addresses, if that is empty too. */
function sortPasted(event: ClipboardEvent<HTMLElement>) {
  const words = event.clipboardData.getData('text').trim()
  const field = event.target
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  if (!isField || !field.form || field.name === 'url' || field.value !== '' || !isAddress(words)) return
  const url = field.form.elements.namedItem('url')
  if (!(url instanceof HTMLInputElement) || url.value !== '') return
  event.preventDefault()
  putFormValues(field.form, { url: words })
}

function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words) && URL.canParse(words)
}
