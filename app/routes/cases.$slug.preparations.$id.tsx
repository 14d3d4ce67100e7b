import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { PreparationForm } from '#app/components/preparations/preparation-form.tsx'
import { useText } from '#app/components/text.tsx'
import { Button } from '#app/components/ui/button.tsx'
import type { PreparationId } from '#app/domain/ids.ts'
import { askedCase, preparationOf } from '#app/web/claim-route.server.ts'
import { preparationForms } from '#app/web/finish-preparation.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { requireAction } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  requireAction(work, 'edit')
  const { id, draft, text, blocks, fileName } = answer(() => preparationOf(work, args.params))
  return {
    preparation: { id, draft, text, blocks, fileName },
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForms(args, preparationForms(args.params.id as PreparationId, `/cases/${args.params.slug}`))
}

export const meta = () => pageTitle('preparations.title')

export const handle = caseHandle<typeof loader>({
  crumbs: ({ casePath }, t) => [
    { label: t('sources.add_title'), to: `${casePath}/sources/new` },
    { label: t('preparations.crumb') },
  ],
})

export default function Prepare() {
  const t = useText()
  const { preparation, submissionKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={t('preparations.title')}
        actions={
          <Form method="post">
            <input type="hidden" name="intent" value="discard" />
            <Button kind="danger" type="submit">
              {t('preparations.discard')}
            </Button>
          </Form>
        }
      >
        <p>{t('preparations.intro')}</p>
      </PageHead>
      <PreparationForm
        key={preparation.id}
        preparation={preparation}
        reply={reply}
        submissionKey={submissionKey}
      />
    </>
  )
}
