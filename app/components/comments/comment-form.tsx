import { useFetcher, useSearchParams } from '@remix-run/react'
import { useEffect } from 'react'
import type { CommentTarget } from '#app/domain/proposal.ts'
import { useText } from '../text.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/choice-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { type PageReply, replyTo } from '../ui/work-form-reply.ts'
import styles from './comments.module.css'
import { NamingArea } from './naming-area.tsx'
import { targetWords } from './target-words.ts'

type CommentFormProps = {
  targets: CommentTarget[]
  names: string[]
  reply: PageReply | undefined
  submissionKey: string
}

/** Says something on the claim, a piece of its evidence or a verdict. `?about=` chooses on what at first. */
export function CommentForm({ targets, names, reply, submissionKey }: CommentFormProps) {
  const t = useText()
  const announce = useAnnounce()
  const fetcher = useFetcher<PageReply>()
  const [params] = useSearchParams()
  const asked = targets.find((target) => target.key === params.get('about'))?.key ?? 'claim'
  const answered = fetcher.data ?? replyTo(reply, 'comment')
  const work = useWorkForm<{ about: string; text: string }>({
    ...{ id: 'comment', intent: 'comment', reply: answered, fetcher },
    defaults: { about: asked, text: '' },
  })
  useEffect(() => {
    if (answered?.status === 'done') announce(t('comment.made'))
  }, [answered, announce, t])
  const { about } = work.fields
  const labels = { about: t('comment.about'), text: t('comment.text') }
  return (
    <div className={styles.form} data-screen-only="">
      <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
        <Select
          key={asked}
          field={{ id: about.id, name: about.name, errors: about.errors, defaultValue: asked }}
          label={labels.about}
          choices={targets.map((target) => ({ value: target.key, label: targetWords(t, target) }))}
        />
        <NamingArea
          field={work.fields.text}
          label={labels.text}
          hint={t('comment.text_hint')}
          names={names}
        />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('comment.make')}
          </Button>
        </FormButtons>
      </WorkForm>
    </div>
  )
}
