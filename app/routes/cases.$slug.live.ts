import type { LoaderFunctionArgs } from '@remix-run/node'
import { placeOfPath } from '#app/domain/live.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { streamTo } from '#app/web/live-stream.server.ts'

/** What happens in a case, as it happens: `/cases/<slug>/live?page=/cases/<slug>/claims/C4`. */
export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  const page = new URL(args.request.url).searchParams.get('page') ?? ''
  const { id: userId, name } = work.actor
  const viewer = { caseId: opened.id, userId, name, place: placeOfPath(page) }
  return streamTo(viewer, args.context.live, args.request.signal)
}
