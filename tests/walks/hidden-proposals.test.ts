import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoaderFunction } from '@remix-run/node'
import { expect, test } from 'vitest'
import { sourceDraftSchema } from '#app/domain/source.ts'
import type { VerdictDraft } from '#app/domain/verdict.ts'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { asked } from '#tests/support/claim-routes.ts'
import { diskWork } from '#tests/support/disk-work.ts'
import { aVerdict } from '#tests/support/material.ts'
import { widerDesk } from '#tests/support/signed-desk.ts'
import { askForSignatures } from '#tests/support/signing.ts'
import { testContext } from '#tests/support/test-context.ts'

const folder = fileURLToPath(new URL('../../app/routes', import.meta.url))

/** Every address of a case that is read, but for the stream of `live`, which says only that something changed. */
const routes = readdirSync(folder)
  .filter((file) => file.startsWith('cases.$slug') && !file.includes('.live.'))
  .filter((file) =>
    /export (async function|function|const) loader/.test(readFileSync(join(folder, file), 'utf8')),
  )

/** Two verdicts that differ in all that an author says. */
const drafts = [
  aVerdict('refuted', 'The tape shows a pianist [E1].', { confidence: 'high' }),
  aVerdict('unverifiable', 'Nobody kept the tape.', { searched: 'three archives', confidence: 'low' }),
] as const

/** A case of which every address has something to show, with a verdict of Aigul that waits on C1, and what was said of it. */
function desk(draft: VerdictDraft, disk?: ReturnType<typeof diskWork>) {
  const story = widerDesk(disk)
  const { work, caseId, claim, judge } = story
  const preparation = prepareSource(work, {
    ...{
      caseId,
      sourceId: null,
      draft: sourceDraftSchema.parse({ title: 'T', kind: 'article', language: 'ru' }),
    },
    capture: {
      ...{ method: 'paste', mediaType: 'text/plain', fileName: null, bytes: new Uint8Array([65]) },
      blocks: [{ kind: 'paragraph', text: 'A' }],
    },
  })
  askForSignatures(work, caseId)
  const { id: verdictId } = judge(work, draft)
  makeComment(work, { claimId: claim.id, on: { verdictId }, text: `@Bolot, is it ${draft.code}?` })
  return { ...story, preparation }
}

/** What stands in an address for each part of it. */
function partsOf(file: string, { appearance, circle, relay, origin, preparation }: ReturnType<typeof desk>) {
  const [, what = ''] = /^cases\.\$slug\.(\w+)/.exec(file) ?? []
  const numbers: Record<string, string> = { claims: 'C1', evidence: 'E1', sources: 'S1', questions: 'Q1' }
  const ids: Record<string, { id: string }> = {
    ...{
      appearances: appearance,
      circles: circle,
      relays: relay,
      origins: origin,
      preparations: preparation,
    },
  }
  return { number: numbers[what] ?? '', id: ids[what]?.id ?? '' }
}

/** What the address gives the reviewer, without what differs each time: keys of forms, hashes and the id of the store. */
async function told(file: string, story: ReturnType<typeof desk>, slug = 'video'): Promise<string[]> {
  const { loader } = (await import(/* @vite-ignore */ join(folder, file))) as { loader: LoaderFunction }
  const read = async (format: string) => {
    const params = { slug, format, ...partsOf(file, story) }
    const found = await loader(asked(testContext(story.bolot), '/x', params))
    const words = found instanceof Response ? await found.text() : JSON.stringify(found)
    return words.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|sto_\w+|\b[0-9a-f]{8,64}\b/g, '…')
  }
  return Promise.all((file.includes('$format') ? ['html', 'md', 'csv', 'json'] : ['']).map(read))
}

/** The case with the one verdict, and with the other; they are only read. */
const both = drafts.map((draft) => desk(draft)) as [ReturnType<typeof desk>, ReturnType<typeof desk>]

test('there are addresses to try', () => {
  expect(routes.length).toBeGreaterThan(40)
})

test.each(routes)(
  'whoever has not been shown a proposed verdict is told the same whatever it says: %s',
  async (file) => {
    const [first, second] = both
    expect(await told(file, first)).toEqual(await told(file, second))
  },
)

test('and at an earlier moment as well', async () => {
  const [first, second] = drafts.map((draft) => desk(draft, diskWork()))
  if (!first || !second) throw new Error('There are two')
  const slug = `video@${findEventHead(first.work.db).sequence}`
  for (const file of routes) {
    const answers = await Promise.allSettled([told(file, first, slug), told(file, second, slug)])
    const [a, b] = answers.map((one) => JSON.stringify(one.status === 'fulfilled' ? one.value : one.reason))
    expect(a, file).toEqual(b)
  }
})

test('whoever proposed it is told what it says', async () => {
  const [first, second] = both
  const author = (story: typeof first) => ({ ...story, bolot: story.work })
  const page = 'cases.$slug.claims.$number._index.tsx'
  expect(await told(page, author(first))).not.toEqual(await told(page, author(second)))
})
