import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberLabel } from '#app/domain/claim.ts'
import { annotationsFile } from '#app/exports/annotations/file.ts'
import { readHandover } from '#app/services/handovers/read-handover.server.ts'
import { askedSource } from '#app/web/claim-route.server.ts'
import { downloadOf } from '#app/web/download.server.ts'

/** The passages of one source to take along: `/cases/<slug>/sources/S2/handover`, with `?texts=none` without its text. */
export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, source } = await askedSource(args)
  const texts = new URL(args.request.url).searchParams.get('texts') !== 'none'
  const handover = readHandover(work, { caseId: opened.id, sourceId: source.id })
  const named = { slug: opened.slug, source: numberLabel('S', source.number), texts }
  const { body, mediaType, fileName } = annotationsFile(handover, named)
  return downloadOf(body, mediaType, fileName)
}
