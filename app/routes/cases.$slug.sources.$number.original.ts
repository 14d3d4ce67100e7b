import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberLabel, parseNumberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { answer } from '#app/web/respond.server.ts'
import { requireWork } from '#app/web/work.server.ts'
import { getBlob, getNewestCapture } from '#db/queries/captures.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'

/** The bytes of the newest capture as they were received: only ever a download, never shown as a page of ours. */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireWork(args)
  return answer(() => {
    const number = parseNumberLabel('S', args.params.number ?? '')
    if (number === null) throw new WorkbenchError('not_found', 'not_found.source')
    const { id, slug } = getCaseBySlug(db, args.params.slug ?? '')
    const capture = getNewestCapture(db, getSourceByNumber(db, id, number).id)
    const name = capture.fileName ?? `${slug}-${numberLabel('S', number)}.txt`
    return new Response(new Uint8Array(getBlob(db, capture.bytesSha256)), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })
}
