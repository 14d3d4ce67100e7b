import type { LoaderFunctionArgs } from '@remix-run/node'
import { WorkbenchError } from '#app/domain/errors.ts'
import { findSheetFormat, type SheetFile, writeSheet } from '#app/exports/sheet-file.ts'
import { textFor } from '#app/messages/text.ts'
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
    return download(writeSheet(sheetAt(work, args).sheet, format, text))
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error
    const { refusal, code } = error
    return new Response(text(refusal.id, refusal.values), { status: statusFor(code) })
  }
}

/** The edge forbids every answer to be stored or its type to be guessed. */
function download({ body, mediaType, fileName, titledName }: SheetFile): Response {
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${fileName}"; filename*=UTF-8''${encodeName(titledName)}`,
    },
  })
}

/** RFC 5987 allows fewer characters than `encodeURIComponent` leaves. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
