import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { findEventHead } from '#db/queries/events.server.ts'
import { asked } from '#tests/support/claim-routes.ts'
import { diskWork } from '#tests/support/disk-work.ts'
import { aCase } from '#tests/support/material.ts'
import { everything, takeStep } from '#tests/support/random-desk.ts'
import { testContext } from '#tests/support/test-context.ts'

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>

const folder = join(import.meta.dirname, '../../app/routes')
const pages = readdirSync(folder).filter((name) => /^cases\.\$slug\..*tsx?$/.test(name))

/** Pages on which something is changed. */
const changing =
  /\.(new|edit|retract|judge|answers|capture|second-opinion)\.tsx$|claims\.\$number\.questions|origins\.\$id|preparations/

/** A desk at which everything was done, a moment of it, and more that came later. */
function desk() {
  const work = diskWork()
  const caseId = aCase(work).id
  const then = everything.filter(({ what }) => what !== 'unask')
  for (const step of then) takeStep({ work, caseId }, step)
  const slug = `video@${findEventHead(work.db).sequence}`
  const context = testContext(work)
  const idOf = (table: string) => work.db.$client.prepare(`SELECT id FROM "${table}"`).pluck().get() as string
  const ask = async (name: string, at = slug) => {
    const { loader } = (await import(join(folder, name))) as { loader?: Loader }
    return loader?.(asked(context, `/cases/${at}`, paramsOf(name, at, idOf)))
  }
  const goOn = () => {
    for (const step of everything) takeStep({ work, caseId }, step)
  }
  return { ask, goOn, context }
}

const numbers: Record<string, string> = { claims: 'C1', sources: 'S1', evidence: 'E1', questions: 'Q1' }
const byId = ['appearances', 'relays', 'origins', 'circles']

function paramsOf(name: string, slug: string, idOf: (table: string) => string): Record<string, string> {
  const noun = name.split('.')[2] ?? ''
  const id = byId.includes(noun) ? idOf(noun) : 'none'
  return { slug, id, format: 'csv', number: numbers[noun] ?? '' }
}

/** What a loader answered: the status of a refusal or a file; a page is 200. */
async function statusOf(answered: Promise<unknown>): Promise<number> {
  const answer = await answered.catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  if (answer instanceof Response) {
    await answer.body?.cancel()
    return answer.status
  }
  const { init } = (answer ?? {}) as { init?: ResponseInit | null }
  return init?.status ?? 200
}

test('at a moment every page of a case can be seen, and none on which something is changed', async () => {
  const { ask, context } = desk()
  const found: Record<string, string> = {}
  for (const name of pages) {
    const status = await statusOf(ask(name))
    found[name] = [302, 403].includes(status) ? 'not offered' : String(status)
  }
  context.live.close()
  const expected = pages.map((name) => [name, changing.test(name) ? 'not offered' : '200'])
  expect(found).toEqual(Object.fromEntries(expected))
})

test.each([
  'cases.$slug.questions.$number.board[.]csv.ts',
  'cases.$slug.sheet.$format.ts',
  'cases.$slug.sources.$number.file.ts',
  'cases.$slug.handover.file.ts',
])('the file of %s is the one of then, whatever was done since', async (name) => {
  const { ask, goOn } = desk()
  const text = async (at?: string) => ((await ask(name, at)) as Response).text()
  const then = await text('video')
  goOn()
  expect(await text()).toBe(then)
})
