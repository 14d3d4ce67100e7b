import { AddressField } from '../sources/address-field.tsx'
import { FileField } from '../sources/file-field.tsx'
import { PastedText } from '../sources/pasted-text.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'

type Fields = { text: string; markup: string; file: string; from: string }

type CaptureAgainFormProps = {
  reply: PageReply | undefined
  submissionKey: string
  /** Where it was found, to be fetched from there again. */
  address: string | null
  /** Which files can be read, and up to how many bytes. */
  files: { accept: string; largest: number }
  /** Whether this desk fetches addresses. */
  mayFetch: boolean
}

/** Hands over a source's text as it is now. */
export function CaptureAgainForm({ reply, submissionKey, address, files, mayFetch }: CaptureAgainFormProps) {
  const t = useText()
  const work = useWorkForm<Fields>({ id: 'capture-again', reply, defaults: { from: address ?? '' } })
  const labels = { text: t('sources.text'), file: t('sources.file'), from: t('sources.from') }
  return (
    <WorkForm work={work} labels={labels} submissionKey={submissionKey} encType="multipart/form-data">
      {mayFetch && <AddressField field={work.fields.from} />}
      <PastedText field={work.fields.text} label={labels.text} hint={t('sources.text_hint')} />
      <FileField field={work.fields.file} label={labels.file} hint={t('sources.file_hint')} {...files} />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('captures.again_do')}
        </Button>
        <Button type="submit" name="next" value="prepare" busy={work.busy}>
          {t('sources.prepare')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
