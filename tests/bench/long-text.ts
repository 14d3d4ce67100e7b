import type { Browser, BrowserContext } from '@playwright/test'
import { claimDraftSchema } from '#app/domain/claim-draft.ts'
import { sourceDraftSchema } from '#app/domain/source.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import { type Desk, openDesk } from './desk.ts'
import { benchText } from './text-of.ts'

/** Where the long text is read. */
export const longTextPath = '/cases/bench/sources/S1'

/** The built app with a text of so many words and claims all through it. */
export function longTextDesk(words: number, claims: number): Promise<Desk> {
  return openDesk((work, { id: caseId }) => {
    const { text, blocks } = benchText(words, claims)
    const { capture } = addSource(work, {
      caseId,
      draft: sourceDraftSchema.parse({ title: 'A long text', kind: 'article', language: 'ru' }),
      capture: {
        ...{ method: 'paste', bytes: Buffer.from(text), fileName: null, mediaType: 'text/plain' },
        blocks: blocks.map((block) => ({ kind: block.kind, text: text.slice(block.start, block.end) })),
      },
    })
    for (let claim = 0; claim < claims; claim += 1) {
      const block = blocks[Math.floor((claim * blocks.length) / claims)]
      const span = { start: block?.start ?? 0, end: (block?.start ?? 0) + 120 }
      const draft = claimDraftSchema.parse({ wording: `The claim ${claim + 1} of the text`, language: 'en' })
      recordClaim(work, { caseId, draft, appearance: { captureId: capture.id, span, role: 'makes' } })
    }
  })
}

/** `bare` lays out all of the text at once: the same page without `content-visibility`. */
export type Layout = 'ours' | 'bare'

/** A reader's window that is signed in. */
export async function readerContext(
  browser: Browser,
  desk: Desk,
  { layout = 'ours' as Layout, scripts = true } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: scripts,
  })
  await context.addCookies([desk.cookie])
  if (layout === 'bare') {
    await context.route(/\.css$/, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replaceAll(/content-visibility:\s*auto/g, 'content-visibility:visible')
      await route.fulfill({ response: answer, body })
    })
  }
  return context
}
