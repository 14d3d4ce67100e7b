import { useState } from 'react'
import { type Layout, layoutOf } from '#app/domain/layout.ts'
import type { Preparation } from '#app/domain/preparation.ts'
import { SourceFields, type SourceFieldValues, sourceLabels } from '../sources/source-fields.tsx'
import styles from '../sources/source-form.module.css'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { BlockList } from './block-list.tsx'

type PreparationFormProps = {
  preparation: Pick<Preparation, 'draft' | 'text' | 'blocks'>
  reply: PageReply | undefined
  submissionKey: string
}

/** What was read, to be parted and described before it is locked. */
export function PreparationForm({ preparation, reply, submissionKey }: PreparationFormProps) {
  const t = useText()
  const { draft, text, blocks } = preparation
  const [asRead] = useState<Layout>(() => layoutOf(blocks))
  const [layout, setLayout] = useState(asRead)
  const { title, kind, publisher, authors, url, published, language, note } = draft
  const work = useWorkForm<SourceFieldValues>({
    ...{ id: 'prepare-source', intent: 'lock', reply },
    defaults: {
      ...{ title, kind, language, note, authors: authors.join('\n') },
      ...{ publisher: publisher ?? '', url: url ?? '', published: published ?? '' },
    },
  })
  return (
    <WorkForm work={work} labels={sourceLabels(t)} submissionKey={submissionKey}>
      <input type="hidden" name="layout" value={layout === asRead ? '' : JSON.stringify(layout)} />
      <section className={styles.part} aria-labelledby="prepare-facts-part">
        <h2 id="prepare-facts-part">{t('sources.the_facts')}</h2>
        <p className="small">{t('sources.facts_intro')}</p>
        <SourceFields fields={work.fields} />
      </section>
      <section className={styles.part} aria-labelledby="prepare-blocks-part">
        <h2 id="prepare-blocks-part">{t('preparations.blocks')}</h2>
        {text === '' ? (
          <p>{t('preparations.no_text')}</p>
        ) : (
          <BlockList {...{ text, language, layout, asRead, onChange: setLayout }} />
        )}
      </section>
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('preparations.lock')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
