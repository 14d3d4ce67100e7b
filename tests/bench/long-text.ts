import type { Browser, BrowserContext } from '@playwright/test'
import type { Case } from '#app/domain/case.ts'
import { claimDraftSchema } from '#app/domain/claim-draft.ts'
import { sourceDraftSchema } from '#app/domain/source.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { type Desk, openDesk } from './desk.ts'
import { benchText } from './text-of.ts'

/** Where the long text is read: as it came in, and with claims beside it. */
export const longTextPaths = { plain: '/cases/bench/sources/S1', claimed: '/cases/bench/sources/S2' }

const words = 100_000
const claims = 100

/** The built app with the same long text twice, the second time with claims all through it. */
export function longTextDesk(): Promise<Desk> {
  const fill = (work: Work, opened: Case) => {
    addLongText(work, opened)
    const { captureId, blocks } = addLongText(work, opened)
    for (let claim = 0; claim < claims; claim += 1) {
      const start = blocks[Math.floor((claim * blocks.length) / claims)]?.start ?? 0
      const draft = claimDraftSchema.parse({ wording: `The claim ${claim + 1} of the text`, language: 'en' })
      const appearance = { captureId, span: { start, end: start + 120 }, role: 'makes' as const }
      recordClaim(work, { caseId: opened.id, draft, appearance })
    }
  }
  return openDesk({ fill })
}

function addLongText(work: Work, { id: caseId }: Case) {
  const { text, blocks } = benchText(words, 1)
  const draft = sourceDraftSchema.parse({ title: 'A long text', kind: 'article', language: 'ru' })
  const { capture } = addSource(work, {
    ...{ caseId, draft },
    capture: {
      ...{ method: 'paste', bytes: Buffer.from(text), fileName: null, mediaType: 'text/plain' },
      blocks: blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })),
    },
  })
  return { captureId: capture.id, blocks }
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
      const body = (await answer.text()).replaceAll(
        /content-visibility:\s*auto/g,
        'content-visibility:visible',
      )
      await route.fulfill({ response: answer, body })
    })
  }
  return context
}
