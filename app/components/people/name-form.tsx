import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'

/** One's own name. */
export function NameForm({ name, reply }: { name: string; reply: PageReply | undefined }) {
  const t = useText()
  const work = useWorkForm<{ name: string }>({ id: 'rename', intent: 'rename', reply, defaults: { name } })
  return (
    <Section title={t('account.name_title')}>
      {work.reply?.status === 'done' && <Callout kind="done" role="status" title={t('account.name_saved')} />}
      <WorkForm work={work} labels={{ name: t('account_form.name') }} draft={false}>
        <TextField
          field={work.fields.name}
          label={t('account_form.name')}
          hint={t('account_form.name_hint')}
          autoComplete="name"
        />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('account.save_name')}
          </Button>
        </FormButtons>
      </WorkForm>
    </Section>
  )
}
