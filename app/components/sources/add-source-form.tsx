import type { FormEvent } from 'react'
import type { FileResult } from '#app/domain/preparation.ts'
import { FileQueue } from '../preparations/file-queue.tsx'
import { FileResults } from '../preparations/file-results.tsx'
import { useFileQueue } from '../preparations/use-file-queue.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { AddressField } from './address-field.tsx'
import { FileField } from './file-field.tsx'
import { PastedText } from './pasted-text.tsx'
import { SourceFields, type SourceFieldValues, sourceLabels } from './source-fields.tsx'
import styles from './source-form.module.css'
import { TwinChoice } from './twin-choice.tsx'
import { setFiles } from './use-dropped-files.ts'

type Fields = SourceFieldValues & { text: string; markup: string; file: string; from: string; again: string }

type AddSourceFormProps = {
  reply: PageReply | undefined
  submissionKey: string
  casePath: string
  /** Which files can be read, and up to how many bytes. */
  files: { accept: string; largest: number }
  /** Whether this desk fetches addresses. */
  mayFetch: boolean
}

/** What became of several files, after they were sent. */
function resultsOf(reply: PageReply | undefined): FileResult[] {
  return reply?.status === 'done' ? (reply.result as FileResult[]) : []
}

function severalFiles(form: HTMLFormElement): File[] | null {
  const field = form.elements.namedItem('file')
  const files = field instanceof HTMLInputElement ? [...(field.files ?? [])] : []
  return files.length > 1 ? files : null
}

/** Adds a source: its text first, then what is known of it. */
export function AddSourceForm({ reply, submissionKey, casePath, files, mayFetch }: AddSourceFormProps) {
  const t = useText()
  const work = useWorkForm<Fields>({ id: 'add-source', reply, defaults: { kind: 'article', language: '' } })
  const labels = {
    text: t('sources.text'),
    file: t('sources.file'),
    from: t('sources.from'),
    ...sourceLabels(t),
  }
  const { fields } = work
  const { queue, start, retry } = useFileQueue(`${casePath}/preparations`)
  const sendOneByOne = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    const several = severalFiles(form)
    if (several === null) return
    event.preventDefault()
    const sent = new FormData(form)
    for (const name of ['file', 'submission', 'title']) sent.delete(name)
    start(several, sent)
    setFiles(form.elements.namedItem('file') as HTMLInputElement, [])
  }
  return (
    <WorkForm
      work={work}
      labels={labels}
      submissionKey={submissionKey}
      encType="multipart/form-data"
      onSubmit={sendOneByOne}
    >
      <FileQueue queue={queue} casePath={casePath} onRetry={retry} />
      <FileResults results={resultsOf(reply)} casePath={casePath} />
      <TwinChoice field={fields.again} reply={reply} casePath={casePath} />
      <section className={styles.part} aria-labelledby="add-source-text-part">
        <h2 id="add-source-text-part">{t('sources.the_text')}</h2>
        <PastedText field={fields.text} label={labels.text} hint={t('sources.text_hint')} />
        <FileField
          field={fields.file}
          label={labels.file}
          hint={t('sources.file_hint_several')}
          multiple
          {...files}
        />
        {mayFetch && <AddressField field={fields.from} />}
        {reply && (
          <noscript>
            <p className="small">{t('sources.file_again')}</p>
          </noscript>
        )}
      </section>
      <section className={styles.part} aria-labelledby="add-source-facts-part">
        <h2 id="add-source-facts-part">{t('sources.the_facts')}</h2>
        <p className="small">{t('sources.facts_intro')}</p>
        <SourceFields fields={fields} fromText />
      </section>
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('sources.add')}
        </Button>
        <Button type="submit" name="next" value="prepare" busy={work.busy}>
          {t('sources.prepare')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
