import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { accountLabels, EmailField } from '#app/components/people/account-fields.tsx'
import { EntryPage } from '#app/components/people/entry-page.tsx'
import { useText } from '#app/components/text.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { TextField } from '#app/components/ui/text-field.tsx'
import { useWorkForm } from '#app/components/ui/use-work-form.ts'
import { FormButtons, WorkForm } from '#app/components/ui/work-form.tsx'
import { type Credentials, credentialsSchema } from '#app/domain/account.ts'
import { parseForm } from '#app/web/form.server.ts'
import { invalid, refused } from '#app/web/form-reply.server.ts'
import { cookieHeaders } from '#app/web/new-account.server.ts'
import { safePath } from '#app/web/safe-path.server.ts'
import { signIn, signInRefusal } from '#app/web/sign-in.server.ts'
import { isSetUp } from '#db/queries/people.server.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!isSetUp(context.db)) throw redirect('/setup')
  if (await context.session()) throw redirect(goesTo(request))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const parsed = await parseForm(request, credentialsSchema)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const result = await signIn(context, parsed.submission.value, request.headers.get('user-agent'))
  if (result.outcome !== 'signed_in') {
    const { error, status } = signInRefusal(result)
    return refused(parsed, error, { status })
  }
  return redirect(goesTo(request), { headers: cookieHeaders(result.cookies) })
}

function goesTo(request: Request): string {
  return safePath(new URL(request.url).searchParams.get('to'))
}

export const meta = () => pageTitle('sign_in.title')

export default function SignIn() {
  const t = useText()
  const work = useWorkForm<Credentials>({ id: 'sign-in', reply: useActionData<typeof action>() })
  return (
    <EntryPage title={t('sign_in.title')} note={`${t('sign_in.no_account')} ${t('sign_in.forgotten')}`}>
      <WorkForm work={work} labels={accountLabels(t)} draft={false}>
        <EmailField field={work.fields.email} />
        <TextField
          field={work.fields.password}
          label={t('account_form.password')}
          type="password"
          autoComplete="current-password"
        />
        <FormButtons>
          <Button kind="main" type="submit" busy={work.busy}>
            {t('sign_in.submit')}
          </Button>
        </FormButtons>
      </WorkForm>
    </EntryPage>
  )
}
