import type { Source } from '#app/domain/source.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { SourceFields, type SourceFieldValues, sourceLabels } from './source-fields.tsx'

type ReviseSourceFormProps = { source: Source; reply: PageReply | undefined; submissionKey: string }

/** Corrects what is known of a source. */
export function ReviseSourceForm({ source, reply, submissionKey }: ReviseSourceFormProps) {
  const t = useText()
  const work = useWorkForm<SourceFieldValues>({
    id: `revise-${source.id}`,
    reply,
    version: source.version,
    defaults: {
      title: source.title,
      kind: source.kind,
      publisher: source.publisher ?? '',
      authors: source.authors.join('\n'),
      url: source.url ?? '',
      published: source.published ?? '',
      language: source.language,
      note: source.note,
    },
  })
  return (
    <WorkForm work={work} labels={sourceLabels(t)} submissionKey={submissionKey}>
      <SourceFields fields={work.fields} />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('common.save')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
