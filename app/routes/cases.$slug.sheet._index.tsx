import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { titleOf } from '#app/components/layout/page-title.ts'
import { SheetPage } from '#app/components/sheet/sheet-page.tsx'
import { SignedSheets } from '#app/components/sheet/signed-sheets.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { can } from '#app/domain/actor.ts'
import { textFor } from '#app/messages/text.ts'
import { readSignedSheets } from '#app/services/sheets/read-signed-sheets.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { handleSheetForms } from '#app/web/sheet-forms.server.ts'
import { sheetAt } from '#app/web/sheet-route.server.ts'
import { requireWork } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  const { opened, sheet, query } = answer(() => sheetAt(work, args))
  const signed = readSignedSheets(work, opened.id)
  const maySign = can(work.actor, 'sign')
  const isSigned = signed.some(
    ({ filter, reopened }) => reopened === null && query === (filter && `?${filter}`),
  )
  return {
    ...{ sheet, query, signed, maySign, casePath: `/cases/${opened.slug}` },
    head: maySign && !isSigned && sheet.claims.length > 0 ? sheet.head.sequence : null,
    submissionKeys: { sign: newSubmissionKey(), reopen: newSubmissionKey() },
  }
}

export function action(args: ActionFunctionArgs) {
  return handleSheetForms(args)
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titleOf(data && textFor('en')('sheet.title_of', { case: data.sheet.case.title }))

export const handle = caseHandle<typeof loader>({ crumbs: (_, t) => [{ label: t('sheet.title') }] })

export default function SheetRoute() {
  const { sheet, query, casePath, signed, ...signing } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <SheetPage sheet={sheet} query={query} casePath={casePath}>
      <SignedSheets sheets={signed} slug={sheet.case.slug} reply={reply} {...signing} />
    </SheetPage>
  )
}
