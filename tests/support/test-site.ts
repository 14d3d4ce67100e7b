import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { onTestFinished } from 'vitest'
import { readAnnotations } from '#app/imports/annotations/read-annotations.ts'
import { fetchPage } from '#app/imports/fetch/fetch-page.ts'
import { importFile } from '#app/imports/import-file.ts'
import { createAuth } from '#app/web/auth.server.ts'
import { createApp } from '#app/web/create-app.server.ts'
import { createLive, type Live, type Viewer } from '#app/web/live.server.ts'
import { streamTo } from '#app/web/live-stream.server.ts'
import { createLog } from '#app/web/log.server.ts'
import { createOrigins } from '#app/web/origins.server.ts'
import { createPasts } from '#app/web/pasts.server.ts'
import type { Db } from '#db/open-database.server.ts'

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }
export type Ask = (
  path: string,
  options?: { method?: string; headers?: Record<string, string>; body?: string },
) => Promise<Answer>

/** The paths that were reached behind the guard. */
export type TestSite = { ask: Ask; reached: string[]; port: number; live: Live; server: Server }

/** The real HTTP edge on a free port, over routes of its own: a page (`/page`), a resource (`/resource`) and, for a viewer, a stream (`/stream`). */
export async function startTestSite(db: Db, viewer?: Viewer): Promise<TestSite> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  const reached: string[] = []
  const live = createLive(db)
  const parts = {
    ...{ db, live },
    past: createPasts(db),
    auth: createAuth({ db, secret: 'a secret of this test, thirty-two characters long', origin }),
    origins: createOrigins(origin, port),
    log: createLog('silent'),
    development: false,
    trustProxy: false,
    intake: {
      readFile: importFile,
      readAnnotations: async (bytes: Uint8Array) => readAnnotations(bytes),
      fetchPage,
      mayFetch: true,
    },
  }
  server.on('request', createApp({ ...parts, build: ownRoutes(reached, viewer), files: '/nowhere' }))
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed()).closeAllConnections()))
  return { reached, port, live, server, ask: (path, options) => ask(port, path, options) }
}

/** `fetch` would set Host and Sec-Fetch headers itself, so the plain client is used. */
const ask = (port: number, path: string, options: Parameters<Ask>[1] = {}): Promise<Answer> =>
  new Promise((answer, fail) => {
    const headers = { host: `localhost:${port}`, ...options.headers }
    const sent = request(
      { port, path, host: '127.0.0.1', method: options.method ?? 'GET', headers },
      (got) => {
        const chunks: Buffer[] = []
        got.on('data', (chunk: Buffer) => chunks.push(chunk))
        got.on('end', () =>
          answer({
            status: got.statusCode ?? 0,
            headers: got.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    sent.on('error', fail)
    sent.end(options.body)
  })

function ownRoutes(reached: string[], viewer?: Viewer): ServerBuild {
  const seen = ({ request: asked }: LoaderFunctionArgs) => {
    reached.push(`${asked.method} ${new URL(asked.url).pathname}`)
    return new Response('seen')
  }
  const stream = ({ context }: LoaderFunctionArgs) =>
    viewer ? streamTo(viewer, context.live, context.gone) : new Response(null, { status: 404 })
  const page = { default: () => null, loader: () => null, action: seen }
  const routes = {
    root: { id: 'root', path: '', module: { default: () => null } },
    page: { id: 'page', parentId: 'root', path: 'page', module: page },
    resource: { id: 'resource', parentId: 'root', path: 'resource', module: { loader: seen, action: seen } },
    stream: { id: 'stream', parentId: 'root', path: 'stream', module: { loader: stream } },
  }
  const html = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })
  return {
    entry: { module: { default: html, handleError: () => {} } },
    routes,
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_singleFetch: true, v3_throwAbortReason: true },
    isSpaMode: false,
    mode: 'production',
  } as unknown as ServerBuild
}
