import type { LoaderFunctionArgs } from '@remix-run/node'
import { findSheetFormat, writeSheet } from '#app/exports/sheet-file.ts'
import { textFor } from '#app/messages/text.ts'
import { askedSheet } from '#app/web/sheet-route.server.ts'

/** A sheet to download: `/cases/<slug>/sheet/md?verdict=disputed`. */
export async function loader(args: LoaderFunctionArgs) {
  const format = findSheetFormat(args.params.format ?? '')
  const { sheet } = await askedSheet(args)
  if (!format) throw new Response('A sheet comes as html, md, csv or json.', { status: 404 })
  const { body, mediaType, fileName, titledName } = writeSheet(sheet, format, textFor('en'))
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${fileName}"; filename*=UTF-8''${encodeRfc5987(titledName)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
