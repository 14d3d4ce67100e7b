import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceProvider } from '#app/components/nonce.tsx'
import { roleHeader } from '#app/domain/live.ts'

/** How long a page may take to render before the connection is given up, in milliseconds. */
const patience = 10_000

/** Renders a page as a stream; a crawler gets it whole. Every script carries the nonce of this answer. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, report }: AppLoadContext,
): Promise<Response> {
  const wholePage = isbot(request.headers.get('user-agent') ?? '')
  return new Promise((answer, fail) => {
    let sent = false
    const send = () => {
      sent = true
      const body = new PassThrough()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      answer(new Response(createReadableStreamFromReadable(body), { headers, status }))
      page.pipe(body)
    }
    const page = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={remix} url={request.url} abortDelay={patience} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        onShellReady: () => !wholePage && send(),
        onAllReady: () => wholePage && send(),
        onShellError: fail,
        onError: (error) => {
          if (sent) report(error)
        },
      },
    )
    setTimeout(page.abort, patience + 1000).unref()
  })
}

/** A page's data says for whom it is, for whoever lost a role while they were writing. Why nobody could be found, the page has told. */
export async function handleDataRequest(response: Response, { context }: { context: AppLoadContext }) {
  const session = await context.session().catch(() => null)
  if (session) response.headers.set(roleHeader, session.actor.role)
  return response
}

/** Unexpected errors of loaders and actions go to the log, without the address or the body of the request; those of a client that left do not. */
export function handleError(error: unknown, { context }: { context: AppLoadContext }) {
  if (!context.gone.aborted && !isRouteErrorResponse(error)) context.report(error)
}
