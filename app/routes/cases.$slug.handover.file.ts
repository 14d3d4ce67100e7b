import type { LoaderFunctionArgs } from '@remix-run/node'
import { annotationsFile } from '#app/exports/annotations/file.ts'
import { readHandover } from '#app/services/handovers/read-handover.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { downloadOf } from '#app/web/download.server.ts'

/** The passages of a case to take along: `/cases/<slug>/handover/file`, with `?texts=none` without the sources' texts. */
export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  const texts = new URL(args.request.url).searchParams.get('texts') !== 'none'
  const handover = readHandover(work, { caseId: opened.id })
  const { body, mediaType, fileName } = annotationsFile(handover, { slug: opened.slug, texts })
  return downloadOf(body, mediaType, fileName)
}
