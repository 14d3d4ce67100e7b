import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Capture } from '#app/domain/capture.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import { endingOf } from '#app/imports/file-type.ts'
import type { Work } from '#app/services/work.server.ts'
import { askedSource } from '#app/web/claim-route.server.ts'
import { downloadOf } from '#app/web/download.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { getBlob, getCapture, getNewestCapture } from '#db/queries/captures.server.ts'

/**
 * The bytes of a capture as they were received: only ever a download, never shown as a page of ours. They never change, so those of an
 * earlier moment are read from the store of now.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, source } = await askedSource(args)
  const { db: now } = args.context
  const asked = new URL(args.request.url).searchParams.get('capture')
  return answer(() => {
    const capture = captureOf(work, source, asked)
    const label = numberLabel('S', source.number)
    const fileName = `${opened.slug}-${label}.${endingOf(capture.mediaType)}`
    const bytes = new Uint8Array(getBlob(now, capture.bytesSha256))
    return downloadOf(bytes, 'application/octet-stream', fileName, capture.fileName ?? fileName)
  })
}

/** The capture asked for, or the newest one; a capture of another source is not found. */
function captureOf({ db }: Pick<Work, 'db'>, { id }: Source, asked: string | null): Capture {
  if (asked === null) return getNewestCapture(db, id)
  const capture = getCapture(db, asked as CaptureId)
  if (capture.sourceId !== id) throw new WorkbenchError('not_found', 'not_found.capture')
  return capture
}
