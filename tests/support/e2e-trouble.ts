import type { BrowserContext, Page } from '@playwright/test'

/** What the browser complained of, but for what the test said it would provoke. */
export type Trouble = { list: () => string[]; expect: (pattern: RegExp) => void }

/** The framework writes to the console when a load is dropped half-way because the person went on; nothing is wrong then. */
const overtaken = /^AbortError: signal is aborted without reason/

/** Notes every console error, uncaught error, breach of the content policy, and request to another host. */
export function watchForTrouble(context: BrowserContext, origin: string): Trouble {
  const noted: string[] = []
  const expected: RegExp[] = []
  const watch = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' && !overtaken.test(message.text()))
        noted.push(`console: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => noted.push(`uncaught: ${error.message}`))
  }
  for (const page of context.pages()) watch(page)
  context.on('page', watch)
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) noted.push(`another host: ${url}`)
  })
  return {
    list: () => noted.filter((line) => !expected.some((pattern) => pattern.test(line))),
    expect: (pattern) => expected.push(pattern),
  }
}
