import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { reasonSchema } from '#app/domain/claim-draft.ts'
import { readClaimFilter, writeClaimFilter } from '#app/domain/claim-filter.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { idSchema } from '#app/domain/ids.ts'
import { reopenSheet } from '#app/services/sheets/reopen-sheet.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { getSignedSheet } from '#db/queries/signed-sheets.server.ts'
import { caseOf } from './claim-route.server.ts'
import { intentOf } from './form.server.ts'
import { type FormHandler, handleFields, onForm } from './handle-form.server.ts'

const signForm = z.strictObject({ head: z.coerce.number().int().positive() })
const reopenForm = z.strictObject({ reason: reasonSchema })
const reopens = 'reopen-'

/** Answers the forms on the page of the sheet: signing what its address asks for, and `reopen-<id>` of each signed sheet. */
export function handleSheetForms(args: ActionFunctionArgs) {
  return handleFields<null>(args, (work, fields) => {
    const intent = intentOf(fields) ?? ''
    if (intent === 'sign') return signing(args)(work, fields)
    if (intent.startsWith(reopens)) return reopening(args, intent.slice(reopens.length))(work, fields)
    throw new Response('The page does not know this form.', { status: 400 })
  })
}

function signing(args: ActionFunctionArgs): FormHandler<null> {
  const filter = readClaimFilter(new URL(args.request.url).searchParams)
  return onForm(signForm, (work, { head }) => {
    signSheet(work, { caseId: caseOf(work, args.params).id, filter, head })
    return { to: pageOf(args) }
  })
}

function reopening(args: ActionFunctionArgs, id: string): FormHandler<null> {
  return onForm(reopenForm, (work, { reason }) => {
    const known = idSchema('signedSheet').safeParse(id)
    if (!known.success) throw new WorkbenchError('not_found', 'not_found.signed_sheet')
    const { caseId } = getSignedSheet(work.db, known.data)
    if (caseId !== caseOf(work, args.params).id) {
      throw new WorkbenchError('not_found', 'not_found.signed_sheet')
    }
    reopenSheet(work, { signedSheetId: known.data, reason })
    return { to: pageOf(args) }
  })
}

function pageOf({ request, params }: ActionFunctionArgs): string {
  const query = writeClaimFilter(readClaimFilter(new URL(request.url).searchParams)).toString()
  return `/cases/${params.slug}/sheet${query && `?${query}`}#signed`
}
