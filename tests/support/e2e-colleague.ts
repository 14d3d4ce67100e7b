import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Role } from '#app/domain/actor.ts'
import { expect } from './e2e.ts'
import type { E2eDesk } from './e2e-desks.ts'

/**
 * Another person at the same desk, in a browser of their own: invited by whoever is signed in to `desk`, joined and signed in. Close the
 * page's context when done.
 */
export async function aColleague(
  { desk, browser, server }: { desk: Page; browser: Browser; server: E2eDesk },
  name: string,
  role: Role = 'editor',
): Promise<Page> {
  const link = await invite(desk, server, role)
  const context = await browser.newContext({ baseURL: server.origin })
  await join(context, link, server, name)
  return context.newPage()
}

/** The link of an invitation, as the page without script shows it. */
async function invite(desk: Page, { origin }: E2eDesk, role: Role): Promise<string> {
  const form = { intent: 'invite', role }
  const answer = await desk.context().request.post(`${origin}/people`, { form, headers: { origin } })
  const [link] = /http[^"\s]+\/join\/[\w-]+/.exec(await answer.text()) ?? []
  if (!link) throw new Error(`No invitation was made: ${answer.status()}`)
  return link
}

async function join(context: BrowserContext, link: string, server: E2eDesk, name: string): Promise<void> {
  const person = { name, email: `${name.toLowerCase()}@desk.example`, password: 'four plain words here' }
  const answer = await context.request.post(link, {
    form: person,
    headers: { origin: server.origin },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(302)
}
