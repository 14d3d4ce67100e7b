import type { ToldHandover } from '#app/domain/handover.ts'
import { FileField } from '../sources/file-field.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/choice-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { HandoverResults } from './handover-results.tsx'

export type BringInProps = {
  reply: PageReply | undefined
  submissionKey: string
  casePath: string
  sources: { number: number; title: string }[]
  /** Up to how many bytes a file may have. */
  largest: number
}

/** Brings in a file of annotations and tells what became of each. */
export function BringInForm({ reply, submissionKey, casePath, sources, largest }: BringInProps) {
  const t = useText()
  const work = useWorkForm<{ file: string; source: string }>({
    id: 'bring-in',
    reply,
    defaults: { source: '' },
  })
  const labels = { file: t('handover.file'), source: t('handover.source') }
  return (
    <div className="stack">
      {reply?.status === 'done' && (
        <HandoverResults result={reply.result as ToldHandover} casePath={casePath} />
      )}
      <WorkForm work={work} labels={labels} submissionKey={submissionKey} encType="multipart/form-data">
        <FileField
          field={work.fields.file}
          label={labels.file}
          hint={t('handover.file_hint')}
          accept=".json,.jsonld,application/json,application/ld+json"
          largest={largest}
        />
        <Select
          field={work.fields.source}
          label={labels.source}
          hint={t('handover.source_hint')}
          none={t('handover.source_by_address')}
          choices={sources.map(({ number, title }) => ({
            value: `S${number}`,
            label: `S${number} ${title}`,
          }))}
        />
        <FormButtons>
          <Button kind="main" type="submit" busy={work.busy}>
            {t('handover.do')}
          </Button>
        </FormButtons>
      </WorkForm>
    </div>
  )
}
