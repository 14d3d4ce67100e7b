import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js'
import { TextProvider } from '#app/components/text.tsx'

/** The HTML that the server would send for a part of a page. */
export async function renderPart(part: ReactElement): Promise<string> {
  const routes = [{ path: '*', element: <TextProvider locale="en">{part}</TextProvider> }]
  const context = await createStaticHandler(routes).query(new Request('http://workbench.test/cases/one'))
  if (context instanceof Response) throw new Error(`answered ${context.status} instead of a page`)
  const router = createStaticRouter(routes, context)
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />)
}
