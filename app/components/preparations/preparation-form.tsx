import type { Preparation } from '#app/domain/preparation.ts'
import { SourceFields, type SourceFieldValues, sourceLabels } from '../sources/source-fields.tsx'
import styles from '../sources/source-form.module.css'
import { TwinChoice } from '../sources/twin-choice.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { BlockList } from './block-list.tsx'
import { useLayout } from './use-layout.ts'

type PreparationFormProps = {
  preparation: Pick<Preparation, 'sourceId' | 'draft' | 'text' | 'blocks'>
  reply: PageReply | undefined
  submissionKey: string
  casePath: string
}

/** What was read, to be parted and, for a new source, described before it is locked. */
export function PreparationForm({ preparation, reply, submissionKey, casePath }: PreparationFormProps) {
  const t = useText()
  const { draft, text, blocks, sourceId } = preparation
  const { field, value, layout, asRead, change } = useLayout(blocks)
  const { title, kind, publisher, authors, url, published, language, note } = draft
  const work = useWorkForm<SourceFieldValues & { again: string }>({
    ...{ id: 'prepare-source', intent: sourceId ? 'keep' : 'lock', reply },
    defaults: {
      ...{ title, kind, language, note, authors: authors.join('\n') },
      ...{ publisher: publisher ?? '', url: url ?? '', published: published ?? '' },
    },
  })
  return (
    <WorkForm work={work} labels={sourceLabels(t)} submissionKey={submissionKey}>
      <input ref={field} type="hidden" name="layout" data-draft="" value={value} />
      {!sourceId && (
        <section className={styles.part} aria-labelledby="prepare-facts-part">
          <TwinChoice field={work.fields.again} reply={reply} casePath={casePath} />
          <h2 id="prepare-facts-part">{t('sources.the_facts')}</h2>
          <p className="small">{t('sources.facts_intro')}</p>
          <SourceFields fields={work.fields} />
        </section>
      )}
      <section className={styles.part} aria-labelledby="prepare-blocks-part">
        <h2 id="prepare-blocks-part">{t('preparations.blocks')}</h2>
        {text === '' ? (
          <p>{t('preparations.no_text')}</p>
        ) : (
          <BlockList {...{ text, language, layout, asRead, onChange: change }} />
        )}
      </section>
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t(sourceId ? 'captures.again_do' : 'preparations.lock')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
