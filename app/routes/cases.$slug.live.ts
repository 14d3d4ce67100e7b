import type { LoaderFunctionArgs } from '@remix-run/node'
import { parseNumberLabel } from '#app/domain/claim.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { placeOfPath } from '#app/domain/live.ts'
import type { Work } from '#app/services/work.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { streamTo } from '#app/web/live-stream.server.ts'
import { findClaimOfEvidence } from '#db/queries/evidence.server.ts'

/** What happens in a case, as it happens: `/cases/<slug>/live?page=/cases/<slug>/claims/C4&since=120`. */
export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  const session = await args.context.session()
  const { searchParams } = new URL(args.request.url)
  const viewer = {
    caseId: opened.id,
    userId: work.actor.id,
    sessionId: session?.id ?? '',
    name: work.actor.name,
    place: placeOf(work, opened.id, searchParams.get('page') ?? ''),
    since: readNumber(args.request.headers.get('Last-Event-ID') ?? searchParams.get('since')),
  }
  return streamTo(viewer, args.context.live, args.context.gone)
}

/** What a page is of; one of evidence is of its claim. */
function placeOf({ db }: Pick<Work, 'db'>, caseId: CaseId, page: string): string {
  const place = placeOfPath(page)
  const number = parseNumberLabel('E', place)
  const claim = number === null ? null : findClaimOfEvidence(db, caseId, number)
  return claim === null ? place : `C${claim}`
}

function readNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}
