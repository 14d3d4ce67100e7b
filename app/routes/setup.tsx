import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { AccountFields, accountLabels } from '#app/components/people/account-fields.tsx'
import { EntryPage } from '#app/components/people/entry-page.tsx'
import { useText } from '#app/components/text.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWorkForm } from '#app/components/ui/use-work-form.ts'
import { FormButtons, WorkForm } from '#app/components/ui/work-form.tsx'
import type { NewAccount } from '#app/domain/account.ts'
import { createFirstAdministrator } from '#app/services/people/create-first-administrator.server.ts'
import { firstPage } from '#app/web/first-page.server.ts'
import { makeAccount } from '#app/web/new-account.server.ts'
import { isSetUp } from '#db/queries/people.server.ts'

export function loader({ context }: LoaderFunctionArgs) {
  if (isSetUp(context.db)) throw redirect('/sign-in')
  return null
}

export function action(args: ActionFunctionArgs) {
  const { context } = args
  return makeAccount(
    args,
    (person) => createFirstAdministrator(context, person),
    () => firstPage(context.db),
  )
}

export const meta = () => pageTitle('setup.title')

export default function SetUp() {
  const t = useText()
  const work = useWorkForm<NewAccount>({ id: 'setup', reply: useActionData<typeof action>() })
  return (
    <EntryPage title={t('setup.title')} lead={t('setup.lead')} note={t('setup.where')}>
      <WorkForm work={work} labels={accountLabels(t)} draft={false}>
        <AccountFields fields={work.fields} />
        <FormButtons>
          <Button kind="main" type="submit" busy={work.busy}>
            {t('setup.submit')}
          </Button>
        </FormButtons>
      </WorkForm>
    </EntryPage>
  )
}
