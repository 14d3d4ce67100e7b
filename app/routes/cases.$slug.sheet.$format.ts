import type { LoaderFunctionArgs } from '@remix-run/node'
import { WorkbenchError } from '#app/domain/errors.ts'
import { findSheetFormat, writeSheet } from '#app/exports/sheet-file.ts'
import { textFor } from '#app/messages/text.ts'
import { downloadOf } from '#app/web/download.server.ts'
import { statusFor } from '#app/web/respond.server.ts'
import { sheetAt } from '#app/web/sheet-route.server.ts'
import { requireWork } from '#app/web/work.server.ts'

const text = textFor('en')

/** A sheet to download: `/cases/<slug>/sheet/md?verdict=disputed`. */
export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  const format = findSheetFormat(args.params.format ?? '')
  if (!format) return new Response(text('sheet.unknown_format'), { status: 404 })
  try {
    const { body, mediaType, fileName, titledName } = writeSheet(sheetAt(work, args).sheet, format, text)
    return downloadOf(body, mediaType, fileName, titledName)
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error
    const { refusal, code } = error
    return new Response(text(refusal.id, refusal.values), { status: statusFor(code) })
  }
}
