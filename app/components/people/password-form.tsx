import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { NewPasswordField } from './account-fields.tsx'

type Fields = { present_password: string; new_password: string }

/** One's own password. */
export function PasswordForm({ reply }: { reply: PageReply | undefined }) {
  const t = useText()
  const work = useWorkForm<Fields>({ id: 'password', intent: 'password', reply })
  const labels = {
    present_password: t('account.present_password'),
    new_password: t('account.new_password'),
  }
  return (
    <Section title={t('account.password_title')}>
      {work.reply?.status === 'done' && (
        <Callout kind="done" role="status" title={t('account.password_saved')} />
      )}
      <WorkForm work={work} labels={labels} draft={false}>
        <TextField
          field={work.fields.present_password}
          label={labels.present_password}
          type="password"
          autoComplete="current-password"
        />
        <NewPasswordField field={work.fields.new_password} label={labels.new_password} />
        <p className="small">{t('account.password_note')}</p>
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('account.change_password')}
          </Button>
        </FormButtons>
      </WorkForm>
    </Section>
  )
}
